/**
 * Tells protobufjs to read 64-bit fields as plain numbers (every one of ours is far below 2^53).
 * It has to run before the generated module is loaded, whose prototypes keep the choice of that moment;
 * `proto/wire.ts` is the one place that imports both, in this order.
 */
import protobuf from 'protobufjs/minimal.js';

protobuf.util.Long = null as never;
protobuf.configure();
