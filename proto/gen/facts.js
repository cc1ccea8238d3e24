/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Array = $util.global.Array, $parseInt = $util.global.parseInt, $Boolean = $util.global.Boolean, $BigInt = $util.global.BigInt, $Number = $util.global.Number;

// Exported root namespace
const $root = $protobuf.roots["keyholder_facts"] || ($protobuf.roots["keyholder_facts"] = {});

export const keyholder = $root.keyholder = (() => {

    /**
     * Namespace keyholder.
     * @exports keyholder
     * @namespace
     */
    const keyholder = {};

    keyholder.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof keyholder
         * @namespace
         */
        const v1 = {};

        v1.Facts = (function() {

            /**
             * Properties of a Facts.
             * @typedef {Object} keyholder.v1.Facts.$Properties
             * @property {keyholder.v1.Host.$Properties|null} [host] Facts host
             * @property {keyholder.v1.OsRelease.$Properties|null} [osRelease] Facts osRelease
             * @property {keyholder.v1.PendingUpdates.$Properties|null} [pendingUpdates] Facts pendingUpdates
             * @property {keyholder.v1.AutomaticUpdates.$Properties|null} [automaticUpdates] Facts automaticUpdates
             * @property {keyholder.v1.RestartState.$Properties|null} [restartState] Facts restartState
             * @property {keyholder.v1.DiskVolumes.$Properties|null} [diskVolumes] Facts diskVolumes
             * @property {keyholder.v1.ScreenLocks.$Properties|null} [screenLocks] Facts screenLocks
             * @property {keyholder.v1.ShellTimeout.$Properties|null} [shellTimeout] Facts shellTimeout
             * @property {keyholder.v1.SshServer.$Properties|null} [sshServer] Facts sshServer
             * @property {keyholder.v1.SessionManager.$Properties|null} [sessionManager] Facts sessionManager
             * @property {keyholder.v1.AutomaticLogins.$Properties|null} [automaticLogins] Facts automaticLogins
             * @property {keyholder.v1.Accounts.$Properties|null} [accounts] Facts accounts
             * @property {keyholder.v1.SudoRules.$Properties|null} [sudoRules] Facts sudoRules
             * @property {keyholder.v1.Administrators.$Properties|null} [administrators] Facts administrators
             * @property {keyholder.v1.Logons.$Properties|null} [logons] Facts logons
             * @property {"host"|"osRelease"|"pendingUpdates"|"automaticUpdates"|"restartState"|"diskVolumes"|"screenLocks"|"shellTimeout"|"sshServer"|"sessionManager"|"automaticLogins"|"accounts"|"sudoRules"|"administrators"|"logons"} [fact] Facts fact
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Facts.
             * @memberof keyholder.v1
             * @interface IFacts
             * @augments keyholder.v1.Facts.$Properties
             * @deprecated Use keyholder.v1.Facts.$Properties instead.
             */

            /**
             * Narrowed shape of a Facts.
             * @typedef {{
             *   host?: keyholder.v1.Host.$Shape|null;
             *   osRelease?: keyholder.v1.OsRelease.$Shape|null;
             *   pendingUpdates?: keyholder.v1.PendingUpdates.$Shape|null;
             *   automaticUpdates?: keyholder.v1.AutomaticUpdates.$Shape|null;
             *   restartState?: keyholder.v1.RestartState.$Shape|null;
             *   diskVolumes?: keyholder.v1.DiskVolumes.$Shape|null;
             *   screenLocks?: keyholder.v1.ScreenLocks.$Shape|null;
             *   shellTimeout?: keyholder.v1.ShellTimeout.$Shape|null;
             *   sshServer?: keyholder.v1.SshServer.$Shape|null;
             *   sessionManager?: keyholder.v1.SessionManager.$Shape|null;
             *   automaticLogins?: keyholder.v1.AutomaticLogins.$Shape|null;
             *   accounts?: keyholder.v1.Accounts.$Shape|null;
             *   sudoRules?: keyholder.v1.SudoRules.$Shape|null;
             *   administrators?: keyholder.v1.Administrators.$Shape|null;
             *   logons?: keyholder.v1.Logons.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ fact?: undefined; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "host"; host: keyholder.v1.Host.$Shape; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "osRelease"; host?: null; osRelease: keyholder.v1.OsRelease.$Shape; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "pendingUpdates"; host?: null; osRelease?: null; pendingUpdates: keyholder.v1.PendingUpdates.$Shape; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "automaticUpdates"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates: keyholder.v1.AutomaticUpdates.$Shape; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "restartState"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState: keyholder.v1.RestartState.$Shape; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "diskVolumes"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes: keyholder.v1.DiskVolumes.$Shape; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "screenLocks"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks: keyholder.v1.ScreenLocks.$Shape; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "shellTimeout"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout: keyholder.v1.ShellTimeout.$Shape; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "sshServer"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer: keyholder.v1.SshServer.$Shape; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "sessionManager"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager: keyholder.v1.SessionManager.$Shape; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "automaticLogins"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins: keyholder.v1.AutomaticLogins.$Shape; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "accounts"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts: keyholder.v1.Accounts.$Shape; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "sudoRules"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules: keyholder.v1.SudoRules.$Shape; administrators?: null; logons?: null }|{ fact?: "administrators"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators: keyholder.v1.Administrators.$Shape; logons?: null }|{ fact?: "logons"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons: keyholder.v1.Logons.$Shape })
             * )} keyholder.v1.Facts.$Shape
             */

            /**
             * Constructs a new Facts.
             * @memberof keyholder.v1
             * @classdesc Represents a Facts.
             * @constructor
             * @param {keyholder.v1.Facts.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Facts = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Facts host.
             * @member {keyholder.v1.Host.$Properties|null|undefined} host
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.host = null;

            /**
             * Facts osRelease.
             * @member {keyholder.v1.OsRelease.$Properties|null|undefined} osRelease
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.osRelease = null;

            /**
             * Facts pendingUpdates.
             * @member {keyholder.v1.PendingUpdates.$Properties|null|undefined} pendingUpdates
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.pendingUpdates = null;

            /**
             * Facts automaticUpdates.
             * @member {keyholder.v1.AutomaticUpdates.$Properties|null|undefined} automaticUpdates
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.automaticUpdates = null;

            /**
             * Facts restartState.
             * @member {keyholder.v1.RestartState.$Properties|null|undefined} restartState
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.restartState = null;

            /**
             * Facts diskVolumes.
             * @member {keyholder.v1.DiskVolumes.$Properties|null|undefined} diskVolumes
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.diskVolumes = null;

            /**
             * Facts screenLocks.
             * @member {keyholder.v1.ScreenLocks.$Properties|null|undefined} screenLocks
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.screenLocks = null;

            /**
             * Facts shellTimeout.
             * @member {keyholder.v1.ShellTimeout.$Properties|null|undefined} shellTimeout
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.shellTimeout = null;

            /**
             * Facts sshServer.
             * @member {keyholder.v1.SshServer.$Properties|null|undefined} sshServer
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.sshServer = null;

            /**
             * Facts sessionManager.
             * @member {keyholder.v1.SessionManager.$Properties|null|undefined} sessionManager
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.sessionManager = null;

            /**
             * Facts automaticLogins.
             * @member {keyholder.v1.AutomaticLogins.$Properties|null|undefined} automaticLogins
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.automaticLogins = null;

            /**
             * Facts accounts.
             * @member {keyholder.v1.Accounts.$Properties|null|undefined} accounts
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.accounts = null;

            /**
             * Facts sudoRules.
             * @member {keyholder.v1.SudoRules.$Properties|null|undefined} sudoRules
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.sudoRules = null;

            /**
             * Facts administrators.
             * @member {keyholder.v1.Administrators.$Properties|null|undefined} administrators
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.administrators = null;

            /**
             * Facts logons.
             * @member {keyholder.v1.Logons.$Properties|null|undefined} logons
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.logons = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Facts fact.
             * @member {"host"|"osRelease"|"pendingUpdates"|"automaticUpdates"|"restartState"|"diskVolumes"|"screenLocks"|"shellTimeout"|"sshServer"|"sessionManager"|"automaticLogins"|"accounts"|"sudoRules"|"administrators"|"logons"|undefined} fact
             * @memberof keyholder.v1.Facts
             * @instance
             */
            $Object.defineProperty(Facts.prototype, "fact", {
                get: $util.oneOfGetter($oneOfFields = ["host", "osRelease", "pendingUpdates", "automaticUpdates", "restartState", "diskVolumes", "screenLocks", "shellTimeout", "sshServer", "sessionManager", "automaticLogins", "accounts", "sudoRules", "administrators", "logons"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Facts instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Facts
             * @static
             * @param {keyholder.v1.Facts.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Facts} Facts instance
             * @type {{
             *   (properties: keyholder.v1.Facts.$Shape): keyholder.v1.Facts & keyholder.v1.Facts.$Shape;
             *   (properties?: keyholder.v1.Facts.$Properties): keyholder.v1.Facts;
             * }}
             */
            Facts.create = function(properties) {
                return new Facts(properties);
            };

            /**
             * Encodes the specified Facts message. Does not implicitly {@link keyholder.v1.Facts.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Facts
             * @static
             * @param {keyholder.v1.Facts.$Properties} message Facts message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Facts.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.host != null && $Object.hasOwnProperty.call(message, "host"))
                    $root.keyholder.v1.Host.encode(message.host, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.osRelease != null && $Object.hasOwnProperty.call(message, "osRelease"))
                    $root.keyholder.v1.OsRelease.encode(message.osRelease, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.pendingUpdates != null && $Object.hasOwnProperty.call(message, "pendingUpdates"))
                    $root.keyholder.v1.PendingUpdates.encode(message.pendingUpdates, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.automaticUpdates != null && $Object.hasOwnProperty.call(message, "automaticUpdates"))
                    $root.keyholder.v1.AutomaticUpdates.encode(message.automaticUpdates, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.restartState != null && $Object.hasOwnProperty.call(message, "restartState"))
                    $root.keyholder.v1.RestartState.encode(message.restartState, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.diskVolumes != null && $Object.hasOwnProperty.call(message, "diskVolumes"))
                    $root.keyholder.v1.DiskVolumes.encode(message.diskVolumes, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.screenLocks != null && $Object.hasOwnProperty.call(message, "screenLocks"))
                    $root.keyholder.v1.ScreenLocks.encode(message.screenLocks, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.shellTimeout != null && $Object.hasOwnProperty.call(message, "shellTimeout"))
                    $root.keyholder.v1.ShellTimeout.encode(message.shellTimeout, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.sshServer != null && $Object.hasOwnProperty.call(message, "sshServer"))
                    $root.keyholder.v1.SshServer.encode(message.sshServer, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.sessionManager != null && $Object.hasOwnProperty.call(message, "sessionManager"))
                    $root.keyholder.v1.SessionManager.encode(message.sessionManager, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.automaticLogins != null && $Object.hasOwnProperty.call(message, "automaticLogins"))
                    $root.keyholder.v1.AutomaticLogins.encode(message.automaticLogins, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.accounts != null && $Object.hasOwnProperty.call(message, "accounts"))
                    $root.keyholder.v1.Accounts.encode(message.accounts, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.sudoRules != null && $Object.hasOwnProperty.call(message, "sudoRules"))
                    $root.keyholder.v1.SudoRules.encode(message.sudoRules, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.administrators != null && $Object.hasOwnProperty.call(message, "administrators"))
                    $root.keyholder.v1.Administrators.encode(message.administrators, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.logons != null && $Object.hasOwnProperty.call(message, "logons"))
                    $root.keyholder.v1.Logons.encode(message.logons, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Facts message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Facts
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Facts & keyholder.v1.Facts.$Shape} Facts
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Facts.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.Facts();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.host = $root.keyholder.v1.Host.decode(reader, reader.size(), $undefined, _depth + 1, message.host);
                            message.fact = "host";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.osRelease = $root.keyholder.v1.OsRelease.decode(reader, reader.size(), $undefined, _depth + 1, message.osRelease);
                            message.fact = "osRelease";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.pendingUpdates = $root.keyholder.v1.PendingUpdates.decode(reader, reader.size(), $undefined, _depth + 1, message.pendingUpdates);
                            message.fact = "pendingUpdates";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.automaticUpdates = $root.keyholder.v1.AutomaticUpdates.decode(reader, reader.size(), $undefined, _depth + 1, message.automaticUpdates);
                            message.fact = "automaticUpdates";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.restartState = $root.keyholder.v1.RestartState.decode(reader, reader.size(), $undefined, _depth + 1, message.restartState);
                            message.fact = "restartState";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.diskVolumes = $root.keyholder.v1.DiskVolumes.decode(reader, reader.size(), $undefined, _depth + 1, message.diskVolumes);
                            message.fact = "diskVolumes";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.screenLocks = $root.keyholder.v1.ScreenLocks.decode(reader, reader.size(), $undefined, _depth + 1, message.screenLocks);
                            message.fact = "screenLocks";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.shellTimeout = $root.keyholder.v1.ShellTimeout.decode(reader, reader.size(), $undefined, _depth + 1, message.shellTimeout);
                            message.fact = "shellTimeout";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.sshServer = $root.keyholder.v1.SshServer.decode(reader, reader.size(), $undefined, _depth + 1, message.sshServer);
                            message.fact = "sshServer";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.sessionManager = $root.keyholder.v1.SessionManager.decode(reader, reader.size(), $undefined, _depth + 1, message.sessionManager);
                            message.fact = "sessionManager";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.automaticLogins = $root.keyholder.v1.AutomaticLogins.decode(reader, reader.size(), $undefined, _depth + 1, message.automaticLogins);
                            message.fact = "automaticLogins";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.accounts = $root.keyholder.v1.Accounts.decode(reader, reader.size(), $undefined, _depth + 1, message.accounts);
                            message.fact = "accounts";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.sudoRules = $root.keyholder.v1.SudoRules.decode(reader, reader.size(), $undefined, _depth + 1, message.sudoRules);
                            message.fact = "sudoRules";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.administrators = $root.keyholder.v1.Administrators.decode(reader, reader.size(), $undefined, _depth + 1, message.administrators);
                            message.fact = "administrators";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            message.logons = $root.keyholder.v1.Logons.decode(reader, reader.size(), $undefined, _depth + 1, message.logons);
                            message.fact = "logons";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Facts message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.Facts
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.Facts} Facts
             */
            Facts.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.Facts)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.Facts: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.Facts();
                if (object.host != null) {
                    if (!$util.isObject(object.host))
                        throw $TypeError(".keyholder.v1.Facts.host: object expected");
                    message.host = $root.keyholder.v1.Host.fromObject(object.host, _depth + 1);
                }
                if (object.osRelease != null) {
                    if (!$util.isObject(object.osRelease))
                        throw $TypeError(".keyholder.v1.Facts.osRelease: object expected");
                    message.osRelease = $root.keyholder.v1.OsRelease.fromObject(object.osRelease, _depth + 1);
                }
                if (object.pendingUpdates != null) {
                    if (!$util.isObject(object.pendingUpdates))
                        throw $TypeError(".keyholder.v1.Facts.pendingUpdates: object expected");
                    message.pendingUpdates = $root.keyholder.v1.PendingUpdates.fromObject(object.pendingUpdates, _depth + 1);
                }
                if (object.automaticUpdates != null) {
                    if (!$util.isObject(object.automaticUpdates))
                        throw $TypeError(".keyholder.v1.Facts.automaticUpdates: object expected");
                    message.automaticUpdates = $root.keyholder.v1.AutomaticUpdates.fromObject(object.automaticUpdates, _depth + 1);
                }
                if (object.restartState != null) {
                    if (!$util.isObject(object.restartState))
                        throw $TypeError(".keyholder.v1.Facts.restartState: object expected");
                    message.restartState = $root.keyholder.v1.RestartState.fromObject(object.restartState, _depth + 1);
                }
                if (object.diskVolumes != null) {
                    if (!$util.isObject(object.diskVolumes))
                        throw $TypeError(".keyholder.v1.Facts.diskVolumes: object expected");
                    message.diskVolumes = $root.keyholder.v1.DiskVolumes.fromObject(object.diskVolumes, _depth + 1);
                }
                if (object.screenLocks != null) {
                    if (!$util.isObject(object.screenLocks))
                        throw $TypeError(".keyholder.v1.Facts.screenLocks: object expected");
                    message.screenLocks = $root.keyholder.v1.ScreenLocks.fromObject(object.screenLocks, _depth + 1);
                }
                if (object.shellTimeout != null) {
                    if (!$util.isObject(object.shellTimeout))
                        throw $TypeError(".keyholder.v1.Facts.shellTimeout: object expected");
                    message.shellTimeout = $root.keyholder.v1.ShellTimeout.fromObject(object.shellTimeout, _depth + 1);
                }
                if (object.sshServer != null) {
                    if (!$util.isObject(object.sshServer))
                        throw $TypeError(".keyholder.v1.Facts.sshServer: object expected");
                    message.sshServer = $root.keyholder.v1.SshServer.fromObject(object.sshServer, _depth + 1);
                }
                if (object.sessionManager != null) {
                    if (!$util.isObject(object.sessionManager))
                        throw $TypeError(".keyholder.v1.Facts.sessionManager: object expected");
                    message.sessionManager = $root.keyholder.v1.SessionManager.fromObject(object.sessionManager, _depth + 1);
                }
                if (object.automaticLogins != null) {
                    if (!$util.isObject(object.automaticLogins))
                        throw $TypeError(".keyholder.v1.Facts.automaticLogins: object expected");
                    message.automaticLogins = $root.keyholder.v1.AutomaticLogins.fromObject(object.automaticLogins, _depth + 1);
                }
                if (object.accounts != null) {
                    if (!$util.isObject(object.accounts))
                        throw $TypeError(".keyholder.v1.Facts.accounts: object expected");
                    message.accounts = $root.keyholder.v1.Accounts.fromObject(object.accounts, _depth + 1);
                }
                if (object.sudoRules != null) {
                    if (!$util.isObject(object.sudoRules))
                        throw $TypeError(".keyholder.v1.Facts.sudoRules: object expected");
                    message.sudoRules = $root.keyholder.v1.SudoRules.fromObject(object.sudoRules, _depth + 1);
                }
                if (object.administrators != null) {
                    if (!$util.isObject(object.administrators))
                        throw $TypeError(".keyholder.v1.Facts.administrators: object expected");
                    message.administrators = $root.keyholder.v1.Administrators.fromObject(object.administrators, _depth + 1);
                }
                if (object.logons != null) {
                    if (!$util.isObject(object.logons))
                        throw $TypeError(".keyholder.v1.Facts.logons: object expected");
                    message.logons = $root.keyholder.v1.Logons.fromObject(object.logons, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Facts message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.Facts
             * @static
             * @param {keyholder.v1.Facts} message Facts
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Facts.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.host != null && $Object.hasOwnProperty.call(message, "host")) {
                    object.host = $root.keyholder.v1.Host.toObject(message.host, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "host";
                }
                if (message.osRelease != null && $Object.hasOwnProperty.call(message, "osRelease")) {
                    object.osRelease = $root.keyholder.v1.OsRelease.toObject(message.osRelease, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "osRelease";
                }
                if (message.pendingUpdates != null && $Object.hasOwnProperty.call(message, "pendingUpdates")) {
                    object.pendingUpdates = $root.keyholder.v1.PendingUpdates.toObject(message.pendingUpdates, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "pendingUpdates";
                }
                if (message.automaticUpdates != null && $Object.hasOwnProperty.call(message, "automaticUpdates")) {
                    object.automaticUpdates = $root.keyholder.v1.AutomaticUpdates.toObject(message.automaticUpdates, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "automaticUpdates";
                }
                if (message.restartState != null && $Object.hasOwnProperty.call(message, "restartState")) {
                    object.restartState = $root.keyholder.v1.RestartState.toObject(message.restartState, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "restartState";
                }
                if (message.diskVolumes != null && $Object.hasOwnProperty.call(message, "diskVolumes")) {
                    object.diskVolumes = $root.keyholder.v1.DiskVolumes.toObject(message.diskVolumes, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "diskVolumes";
                }
                if (message.screenLocks != null && $Object.hasOwnProperty.call(message, "screenLocks")) {
                    object.screenLocks = $root.keyholder.v1.ScreenLocks.toObject(message.screenLocks, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "screenLocks";
                }
                if (message.shellTimeout != null && $Object.hasOwnProperty.call(message, "shellTimeout")) {
                    object.shellTimeout = $root.keyholder.v1.ShellTimeout.toObject(message.shellTimeout, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "shellTimeout";
                }
                if (message.sshServer != null && $Object.hasOwnProperty.call(message, "sshServer")) {
                    object.sshServer = $root.keyholder.v1.SshServer.toObject(message.sshServer, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "sshServer";
                }
                if (message.sessionManager != null && $Object.hasOwnProperty.call(message, "sessionManager")) {
                    object.sessionManager = $root.keyholder.v1.SessionManager.toObject(message.sessionManager, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "sessionManager";
                }
                if (message.automaticLogins != null && $Object.hasOwnProperty.call(message, "automaticLogins")) {
                    object.automaticLogins = $root.keyholder.v1.AutomaticLogins.toObject(message.automaticLogins, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "automaticLogins";
                }
                if (message.accounts != null && $Object.hasOwnProperty.call(message, "accounts")) {
                    object.accounts = $root.keyholder.v1.Accounts.toObject(message.accounts, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "accounts";
                }
                if (message.sudoRules != null && $Object.hasOwnProperty.call(message, "sudoRules")) {
                    object.sudoRules = $root.keyholder.v1.SudoRules.toObject(message.sudoRules, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "sudoRules";
                }
                if (message.administrators != null && $Object.hasOwnProperty.call(message, "administrators")) {
                    object.administrators = $root.keyholder.v1.Administrators.toObject(message.administrators, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "administrators";
                }
                if (message.logons != null && $Object.hasOwnProperty.call(message, "logons")) {
                    object.logons = $root.keyholder.v1.Logons.toObject(message.logons, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "logons";
                }
                return object;
            };

            /**
             * Converts this Facts to JSON.
             * @function toJSON
             * @memberof keyholder.v1.Facts
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Facts.prototype.toJSON = function() {
                return Facts.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Facts;
        })();

        v1.Host = (function() {

            /**
             * Properties of a Host.
             * @typedef {Object} keyholder.v1.Host.$Properties
             * @property {string|null} [name] Host name
             * @property {string|null} [vendor] Host vendor
             * @property {string|null} [model] Host model
             * @property {string|null} [serial] Host serial
             * @property {string|null} [chassis] Host chassis
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Host.
             * @memberof keyholder.v1
             * @interface IHost
             * @augments keyholder.v1.Host.$Properties
             * @deprecated Use keyholder.v1.Host.$Properties instead.
             */

            /**
             * Shape of a Host.
             * @typedef {keyholder.v1.Host.$Properties} keyholder.v1.Host.$Shape
             */

            /**
             * Constructs a new Host.
             * @memberof keyholder.v1
             * @classdesc Represents a Host.
             * @constructor
             * @param {keyholder.v1.Host.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Host = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Host name.
             * @member {string|null|undefined} name
             * @memberof keyholder.v1.Host
             * @instance
             */
            Host.prototype.name = null;

            /**
             * Host vendor.
             * @member {string|null|undefined} vendor
             * @memberof keyholder.v1.Host
             * @instance
             */
            Host.prototype.vendor = null;

            /**
             * Host model.
             * @member {string|null|undefined} model
             * @memberof keyholder.v1.Host
             * @instance
             */
            Host.prototype.model = null;

            /**
             * Host serial.
             * @member {string|null|undefined} serial
             * @memberof keyholder.v1.Host
             * @instance
             */
            Host.prototype.serial = null;

            /**
             * Host chassis.
             * @member {string|null|undefined} chassis
             * @memberof keyholder.v1.Host
             * @instance
             */
            Host.prototype.chassis = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Host.prototype, "_name", {
                get: $util.oneOfGetter($oneOfFields = ["name"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Host.prototype, "_vendor", {
                get: $util.oneOfGetter($oneOfFields = ["vendor"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Host.prototype, "_model", {
                get: $util.oneOfGetter($oneOfFields = ["model"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Host.prototype, "_serial", {
                get: $util.oneOfGetter($oneOfFields = ["serial"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Host.prototype, "_chassis", {
                get: $util.oneOfGetter($oneOfFields = ["chassis"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Host instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Host
             * @static
             * @param {keyholder.v1.Host.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Host} Host instance
             * @type {{
             *   (properties: keyholder.v1.Host.$Shape): keyholder.v1.Host & keyholder.v1.Host.$Shape;
             *   (properties?: keyholder.v1.Host.$Properties): keyholder.v1.Host;
             * }}
             */
            Host.create = function(properties) {
                return new Host(properties);
            };

            /**
             * Encodes the specified Host message. Does not implicitly {@link keyholder.v1.Host.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Host
             * @static
             * @param {keyholder.v1.Host.$Properties} message Host message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Host.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.vendor != null && $Object.hasOwnProperty.call(message, "vendor"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.vendor);
                if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.model);
                if (message.serial != null && $Object.hasOwnProperty.call(message, "serial"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.serial);
                if (message.chassis != null && $Object.hasOwnProperty.call(message, "chassis"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.chassis);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Host message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Host
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Host & keyholder.v1.Host.$Shape} Host
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Host.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.Host();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.name = reader.stringVerify();
                            message._name = "name";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.vendor = reader.stringVerify();
                            message._vendor = "vendor";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.model = reader.stringVerify();
                            message._model = "model";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.serial = reader.stringVerify();
                            message._serial = "serial";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.chassis = reader.stringVerify();
                            message._chassis = "chassis";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Host message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.Host
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.Host} Host
             */
            Host.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.Host)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.Host: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.Host();
                if (object.name != null)
                    message.name = $String(object.name);
                if (object.vendor != null)
                    message.vendor = $String(object.vendor);
                if (object.model != null)
                    message.model = $String(object.model);
                if (object.serial != null)
                    message.serial = $String(object.serial);
                if (object.chassis != null)
                    message.chassis = $String(object.chassis);
                return message;
            };

            /**
             * Creates a plain object from a Host message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.Host
             * @static
             * @param {keyholder.v1.Host} message Host
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Host.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.vendor != null && $Object.hasOwnProperty.call(message, "vendor"))
                    object.vendor = message.vendor;
                if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
                    object.model = message.model;
                if (message.serial != null && $Object.hasOwnProperty.call(message, "serial"))
                    object.serial = message.serial;
                if (message.chassis != null && $Object.hasOwnProperty.call(message, "chassis"))
                    object.chassis = message.chassis;
                return object;
            };

            /**
             * Converts this Host to JSON.
             * @function toJSON
             * @memberof keyholder.v1.Host
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Host.prototype.toJSON = function() {
                return Host.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Host;
        })();

        v1.OsRelease = (function() {

            /**
             * Properties of an OsRelease.
             * @typedef {Object} keyholder.v1.OsRelease.$Properties
             * @property {string|null} [platform] OsRelease platform
             * @property {string|null} [id] OsRelease id
             * @property {string|null} [version] OsRelease version
             * @property {string|null} [name] OsRelease name
             * @property {string|null} [codename] OsRelease codename
             * @property {string|null} [kernel] OsRelease kernel
             * @property {string|null} [architecture] OsRelease architecture
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OsRelease.
             * @memberof keyholder.v1
             * @interface IOsRelease
             * @augments keyholder.v1.OsRelease.$Properties
             * @deprecated Use keyholder.v1.OsRelease.$Properties instead.
             */

            /**
             * Shape of an OsRelease.
             * @typedef {keyholder.v1.OsRelease.$Properties} keyholder.v1.OsRelease.$Shape
             */

            /**
             * Constructs a new OsRelease.
             * @memberof keyholder.v1
             * @classdesc Represents an OsRelease.
             * @constructor
             * @param {keyholder.v1.OsRelease.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OsRelease = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OsRelease platform.
             * @member {string|null|undefined} platform
             * @memberof keyholder.v1.OsRelease
             * @instance
             */
            OsRelease.prototype.platform = null;

            /**
             * OsRelease id.
             * @member {string|null|undefined} id
             * @memberof keyholder.v1.OsRelease
             * @instance
             */
            OsRelease.prototype.id = null;

            /**
             * OsRelease version.
             * @member {string|null|undefined} version
             * @memberof keyholder.v1.OsRelease
             * @instance
             */
            OsRelease.prototype.version = null;

            /**
             * OsRelease name.
             * @member {string|null|undefined} name
             * @memberof keyholder.v1.OsRelease
             * @instance
             */
            OsRelease.prototype.name = null;

            /**
             * OsRelease codename.
             * @member {string|null|undefined} codename
             * @memberof keyholder.v1.OsRelease
             * @instance
             */
            OsRelease.prototype.codename = null;

            /**
             * OsRelease kernel.
             * @member {string|null|undefined} kernel
             * @memberof keyholder.v1.OsRelease
             * @instance
             */
            OsRelease.prototype.kernel = null;

            /**
             * OsRelease architecture.
             * @member {string|null|undefined} architecture
             * @memberof keyholder.v1.OsRelease
             * @instance
             */
            OsRelease.prototype.architecture = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OsRelease.prototype, "_platform", {
                get: $util.oneOfGetter($oneOfFields = ["platform"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OsRelease.prototype, "_id", {
                get: $util.oneOfGetter($oneOfFields = ["id"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OsRelease.prototype, "_version", {
                get: $util.oneOfGetter($oneOfFields = ["version"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OsRelease.prototype, "_name", {
                get: $util.oneOfGetter($oneOfFields = ["name"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OsRelease.prototype, "_codename", {
                get: $util.oneOfGetter($oneOfFields = ["codename"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OsRelease.prototype, "_kernel", {
                get: $util.oneOfGetter($oneOfFields = ["kernel"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OsRelease.prototype, "_architecture", {
                get: $util.oneOfGetter($oneOfFields = ["architecture"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new OsRelease instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.OsRelease
             * @static
             * @param {keyholder.v1.OsRelease.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.OsRelease} OsRelease instance
             * @type {{
             *   (properties: keyholder.v1.OsRelease.$Shape): keyholder.v1.OsRelease & keyholder.v1.OsRelease.$Shape;
             *   (properties?: keyholder.v1.OsRelease.$Properties): keyholder.v1.OsRelease;
             * }}
             */
            OsRelease.create = function(properties) {
                return new OsRelease(properties);
            };

            /**
             * Encodes the specified OsRelease message. Does not implicitly {@link keyholder.v1.OsRelease.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.OsRelease
             * @static
             * @param {keyholder.v1.OsRelease.$Properties} message OsRelease message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OsRelease.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.platform != null && $Object.hasOwnProperty.call(message, "platform"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.platform);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.id);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.version);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.name);
                if (message.codename != null && $Object.hasOwnProperty.call(message, "codename"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.codename);
                if (message.kernel != null && $Object.hasOwnProperty.call(message, "kernel"))
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.kernel);
                if (message.architecture != null && $Object.hasOwnProperty.call(message, "architecture"))
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.architecture);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OsRelease message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.OsRelease
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.OsRelease & keyholder.v1.OsRelease.$Shape} OsRelease
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OsRelease.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.OsRelease();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.platform = reader.stringVerify();
                            message._platform = "platform";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.id = reader.stringVerify();
                            message._id = "id";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.version = reader.stringVerify();
                            message._version = "version";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.name = reader.stringVerify();
                            message._name = "name";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.codename = reader.stringVerify();
                            message._codename = "codename";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.kernel = reader.stringVerify();
                            message._kernel = "kernel";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.architecture = reader.stringVerify();
                            message._architecture = "architecture";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an OsRelease message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.OsRelease
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.OsRelease} OsRelease
             */
            OsRelease.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.OsRelease)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.OsRelease: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.OsRelease();
                if (object.platform != null)
                    message.platform = $String(object.platform);
                if (object.id != null)
                    message.id = $String(object.id);
                if (object.version != null)
                    message.version = $String(object.version);
                if (object.name != null)
                    message.name = $String(object.name);
                if (object.codename != null)
                    message.codename = $String(object.codename);
                if (object.kernel != null)
                    message.kernel = $String(object.kernel);
                if (object.architecture != null)
                    message.architecture = $String(object.architecture);
                return message;
            };

            /**
             * Creates a plain object from an OsRelease message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.OsRelease
             * @static
             * @param {keyholder.v1.OsRelease} message OsRelease
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            OsRelease.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.platform != null && $Object.hasOwnProperty.call(message, "platform"))
                    object.platform = message.platform;
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.codename != null && $Object.hasOwnProperty.call(message, "codename"))
                    object.codename = message.codename;
                if (message.kernel != null && $Object.hasOwnProperty.call(message, "kernel"))
                    object.kernel = message.kernel;
                if (message.architecture != null && $Object.hasOwnProperty.call(message, "architecture"))
                    object.architecture = message.architecture;
                return object;
            };

            /**
             * Converts this OsRelease to JSON.
             * @function toJSON
             * @memberof keyholder.v1.OsRelease
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            OsRelease.prototype.toJSON = function() {
                return OsRelease.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OsRelease;
        })();

        v1.PendingUpdates = (function() {

            /**
             * Properties of a PendingUpdates.
             * @typedef {Object} keyholder.v1.PendingUpdates.$Properties
             * @property {string|null} [manager] PendingUpdates manager
             * @property {Array.<keyholder.v1.PendingUpdate.$Properties>|null} [updates] PendingUpdates updates
             * @property {number|null} [metadataRefreshedAtMs] PendingUpdates metadataRefreshedAtMs
             * @property {boolean|null} [securitySourceConfigured] PendingUpdates securitySourceConfigured
             * @property {Array.<string>|null} [held] PendingUpdates held
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PendingUpdates.
             * @memberof keyholder.v1
             * @interface IPendingUpdates
             * @augments keyholder.v1.PendingUpdates.$Properties
             * @deprecated Use keyholder.v1.PendingUpdates.$Properties instead.
             */

            /**
             * Shape of a PendingUpdates.
             * @typedef {keyholder.v1.PendingUpdates.$Properties} keyholder.v1.PendingUpdates.$Shape
             */

            /**
             * Constructs a new PendingUpdates.
             * @memberof keyholder.v1
             * @classdesc Represents a PendingUpdates.
             * @constructor
             * @param {keyholder.v1.PendingUpdates.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PendingUpdates = function (properties) {
                this.updates = [];
                this.held = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PendingUpdates manager.
             * @member {string|null|undefined} manager
             * @memberof keyholder.v1.PendingUpdates
             * @instance
             */
            PendingUpdates.prototype.manager = null;

            /**
             * PendingUpdates updates.
             * @member {Array.<keyholder.v1.PendingUpdate.$Properties>} updates
             * @memberof keyholder.v1.PendingUpdates
             * @instance
             */
            PendingUpdates.prototype.updates = $util.emptyArray;

            /**
             * PendingUpdates metadataRefreshedAtMs.
             * @member {number|null|undefined} metadataRefreshedAtMs
             * @memberof keyholder.v1.PendingUpdates
             * @instance
             */
            PendingUpdates.prototype.metadataRefreshedAtMs = null;

            /**
             * PendingUpdates securitySourceConfigured.
             * @member {boolean|null|undefined} securitySourceConfigured
             * @memberof keyholder.v1.PendingUpdates
             * @instance
             */
            PendingUpdates.prototype.securitySourceConfigured = null;

            /**
             * PendingUpdates held.
             * @member {Array.<string>} held
             * @memberof keyholder.v1.PendingUpdates
             * @instance
             */
            PendingUpdates.prototype.held = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PendingUpdates.prototype, "_manager", {
                get: $util.oneOfGetter($oneOfFields = ["manager"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PendingUpdates.prototype, "_metadataRefreshedAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["metadataRefreshedAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PendingUpdates.prototype, "_securitySourceConfigured", {
                get: $util.oneOfGetter($oneOfFields = ["securitySourceConfigured"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new PendingUpdates instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.PendingUpdates
             * @static
             * @param {keyholder.v1.PendingUpdates.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.PendingUpdates} PendingUpdates instance
             * @type {{
             *   (properties: keyholder.v1.PendingUpdates.$Shape): keyholder.v1.PendingUpdates & keyholder.v1.PendingUpdates.$Shape;
             *   (properties?: keyholder.v1.PendingUpdates.$Properties): keyholder.v1.PendingUpdates;
             * }}
             */
            PendingUpdates.create = function(properties) {
                return new PendingUpdates(properties);
            };

            /**
             * Encodes the specified PendingUpdates message. Does not implicitly {@link keyholder.v1.PendingUpdates.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.PendingUpdates
             * @static
             * @param {keyholder.v1.PendingUpdates.$Properties} message PendingUpdates message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PendingUpdates.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.manager != null && $Object.hasOwnProperty.call(message, "manager"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.manager);
                if (message.updates != null && message.updates.length)
                    for (let i = 0; i < message.updates.length; ++i)
                        $root.keyholder.v1.PendingUpdate.encode(message.updates[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.metadataRefreshedAtMs != null && $Object.hasOwnProperty.call(message, "metadataRefreshedAtMs"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.metadataRefreshedAtMs);
                if (message.securitySourceConfigured != null && $Object.hasOwnProperty.call(message, "securitySourceConfigured"))
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.securitySourceConfigured);
                if (message.held != null && message.held.length)
                    for (let i = 0; i < message.held.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.held[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PendingUpdates message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.PendingUpdates
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.PendingUpdates & keyholder.v1.PendingUpdates.$Shape} PendingUpdates
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PendingUpdates.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.PendingUpdates();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.manager = reader.stringVerify();
                            message._manager = "manager";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.updates && message.updates.length))
                                message.updates = [];
                            message.updates.push($root.keyholder.v1.PendingUpdate.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.metadataRefreshedAtMs = reader.int64();
                            message._metadataRefreshedAtMs = "metadataRefreshedAtMs";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.securitySourceConfigured = reader.bool();
                            message._securitySourceConfigured = "securitySourceConfigured";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.held && message.held.length))
                                message.held = [];
                            message.held.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a PendingUpdates message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.PendingUpdates
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.PendingUpdates} PendingUpdates
             */
            PendingUpdates.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.PendingUpdates)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.PendingUpdates: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.PendingUpdates();
                if (object.manager != null)
                    message.manager = $String(object.manager);
                if (object.updates) {
                    if (!$Array.isArray(object.updates))
                        throw $TypeError(".keyholder.v1.PendingUpdates.updates: array expected");
                    message.updates = $Array(object.updates.length);
                    for (let i = 0; i < object.updates.length; ++i) {
                        if (!$util.isObject(object.updates[i]))
                            throw $TypeError(".keyholder.v1.PendingUpdates.updates: object expected");
                        message.updates[i] = $root.keyholder.v1.PendingUpdate.fromObject(object.updates[i], _depth + 1);
                    }
                }
                if (object.metadataRefreshedAtMs != null)
                    if ($util.Long)
                        message.metadataRefreshedAtMs = $util.Long.fromValue(object.metadataRefreshedAtMs, false);
                    else if (typeof object.metadataRefreshedAtMs === "string")
                        message.metadataRefreshedAtMs = $parseInt(object.metadataRefreshedAtMs, 10);
                    else if (typeof object.metadataRefreshedAtMs === "number")
                        message.metadataRefreshedAtMs = object.metadataRefreshedAtMs;
                    else if (typeof object.metadataRefreshedAtMs === "object")
                        message.metadataRefreshedAtMs = new $util.LongBits(object.metadataRefreshedAtMs.low >>> 0, object.metadataRefreshedAtMs.high >>> 0).toNumber();
                if (object.securitySourceConfigured != null)
                    message.securitySourceConfigured = $Boolean(object.securitySourceConfigured);
                if (object.held) {
                    if (!$Array.isArray(object.held))
                        throw $TypeError(".keyholder.v1.PendingUpdates.held: array expected");
                    message.held = $Array(object.held.length);
                    for (let i = 0; i < object.held.length; ++i)
                        message.held[i] = $String(object.held[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a PendingUpdates message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.PendingUpdates
             * @static
             * @param {keyholder.v1.PendingUpdates} message PendingUpdates
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PendingUpdates.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.updates = [];
                    object.held = [];
                }
                if (message.manager != null && $Object.hasOwnProperty.call(message, "manager"))
                    object.manager = message.manager;
                if (message.updates && message.updates.length) {
                    object.updates = $Array(message.updates.length);
                    for (let j = 0; j < message.updates.length; ++j)
                        object.updates[j] = $root.keyholder.v1.PendingUpdate.toObject(message.updates[j], options, _depth + 1);
                }
                if (message.metadataRefreshedAtMs != null && $Object.hasOwnProperty.call(message, "metadataRefreshedAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.metadataRefreshedAtMs = typeof message.metadataRefreshedAtMs === "number" ? $BigInt(message.metadataRefreshedAtMs) : $util.Long.fromBits(message.metadataRefreshedAtMs.low >>> 0, message.metadataRefreshedAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.metadataRefreshedAtMs === "number")
                        object.metadataRefreshedAtMs = options.longs === $String ? $String(message.metadataRefreshedAtMs) : message.metadataRefreshedAtMs;
                    else
                        object.metadataRefreshedAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.metadataRefreshedAtMs) : options.longs === $Number ? new $util.LongBits(message.metadataRefreshedAtMs.low >>> 0, message.metadataRefreshedAtMs.high >>> 0).toNumber() : message.metadataRefreshedAtMs;
                if (message.securitySourceConfigured != null && $Object.hasOwnProperty.call(message, "securitySourceConfigured"))
                    object.securitySourceConfigured = message.securitySourceConfigured;
                if (message.held && message.held.length) {
                    object.held = $Array(message.held.length);
                    for (let j = 0; j < message.held.length; ++j)
                        object.held[j] = message.held[j];
                }
                return object;
            };

            /**
             * Converts this PendingUpdates to JSON.
             * @function toJSON
             * @memberof keyholder.v1.PendingUpdates
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PendingUpdates.prototype.toJSON = function() {
                return PendingUpdates.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PendingUpdates;
        })();

        v1.PendingUpdate = (function() {

            /**
             * Properties of a PendingUpdate.
             * @typedef {Object} keyholder.v1.PendingUpdate.$Properties
             * @property {string|null} ["package"] PendingUpdate package
             * @property {string|null} [installedVersion] PendingUpdate installedVersion
             * @property {string|null} [candidateVersion] PendingUpdate candidateVersion
             * @property {boolean|null} [security] PendingUpdate security
             * @property {Array.<string>|null} [origins] PendingUpdate origins
             * @property {string|null} [severity] PendingUpdate severity
             * @property {number|null} [firstSeenAtMs] PendingUpdate firstSeenAtMs
             * @property {boolean|null} [arrivalSeen] PendingUpdate arrivalSeen
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PendingUpdate.
             * @memberof keyholder.v1
             * @interface IPendingUpdate
             * @augments keyholder.v1.PendingUpdate.$Properties
             * @deprecated Use keyholder.v1.PendingUpdate.$Properties instead.
             */

            /**
             * Shape of a PendingUpdate.
             * @typedef {keyholder.v1.PendingUpdate.$Properties} keyholder.v1.PendingUpdate.$Shape
             */

            /**
             * Constructs a new PendingUpdate.
             * @memberof keyholder.v1
             * @classdesc Represents a PendingUpdate.
             * @constructor
             * @param {keyholder.v1.PendingUpdate.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PendingUpdate = function (properties) {
                this.origins = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PendingUpdate package.
             * @member {string} package
             * @memberof keyholder.v1.PendingUpdate
             * @instance
             */
            PendingUpdate.prototype["package"] = "";

            /**
             * PendingUpdate installedVersion.
             * @member {string} installedVersion
             * @memberof keyholder.v1.PendingUpdate
             * @instance
             */
            PendingUpdate.prototype.installedVersion = "";

            /**
             * PendingUpdate candidateVersion.
             * @member {string} candidateVersion
             * @memberof keyholder.v1.PendingUpdate
             * @instance
             */
            PendingUpdate.prototype.candidateVersion = "";

            /**
             * PendingUpdate security.
             * @member {boolean|null|undefined} security
             * @memberof keyholder.v1.PendingUpdate
             * @instance
             */
            PendingUpdate.prototype.security = null;

            /**
             * PendingUpdate origins.
             * @member {Array.<string>} origins
             * @memberof keyholder.v1.PendingUpdate
             * @instance
             */
            PendingUpdate.prototype.origins = $util.emptyArray;

            /**
             * PendingUpdate severity.
             * @member {string|null|undefined} severity
             * @memberof keyholder.v1.PendingUpdate
             * @instance
             */
            PendingUpdate.prototype.severity = null;

            /**
             * PendingUpdate firstSeenAtMs.
             * @member {number|null|undefined} firstSeenAtMs
             * @memberof keyholder.v1.PendingUpdate
             * @instance
             */
            PendingUpdate.prototype.firstSeenAtMs = null;

            /**
             * PendingUpdate arrivalSeen.
             * @member {boolean|null|undefined} arrivalSeen
             * @memberof keyholder.v1.PendingUpdate
             * @instance
             */
            PendingUpdate.prototype.arrivalSeen = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PendingUpdate.prototype, "_security", {
                get: $util.oneOfGetter($oneOfFields = ["security"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PendingUpdate.prototype, "_severity", {
                get: $util.oneOfGetter($oneOfFields = ["severity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PendingUpdate.prototype, "_firstSeenAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["firstSeenAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PendingUpdate.prototype, "_arrivalSeen", {
                get: $util.oneOfGetter($oneOfFields = ["arrivalSeen"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new PendingUpdate instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.PendingUpdate
             * @static
             * @param {keyholder.v1.PendingUpdate.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.PendingUpdate} PendingUpdate instance
             * @type {{
             *   (properties: keyholder.v1.PendingUpdate.$Shape): keyholder.v1.PendingUpdate & keyholder.v1.PendingUpdate.$Shape;
             *   (properties?: keyholder.v1.PendingUpdate.$Properties): keyholder.v1.PendingUpdate;
             * }}
             */
            PendingUpdate.create = function(properties) {
                return new PendingUpdate(properties);
            };

            /**
             * Encodes the specified PendingUpdate message. Does not implicitly {@link keyholder.v1.PendingUpdate.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.PendingUpdate
             * @static
             * @param {keyholder.v1.PendingUpdate.$Properties} message PendingUpdate message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PendingUpdate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message["package"] != null && $Object.hasOwnProperty.call(message, "package") && message["package"] !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message["package"]);
                if (message.installedVersion != null && $Object.hasOwnProperty.call(message, "installedVersion") && message.installedVersion !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.installedVersion);
                if (message.candidateVersion != null && $Object.hasOwnProperty.call(message, "candidateVersion") && message.candidateVersion !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.candidateVersion);
                if (message.security != null && $Object.hasOwnProperty.call(message, "security"))
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.security);
                if (message.origins != null && message.origins.length)
                    for (let i = 0; i < message.origins.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.origins[i]);
                if (message.severity != null && $Object.hasOwnProperty.call(message, "severity"))
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.severity);
                if (message.firstSeenAtMs != null && $Object.hasOwnProperty.call(message, "firstSeenAtMs"))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.firstSeenAtMs);
                if (message.arrivalSeen != null && $Object.hasOwnProperty.call(message, "arrivalSeen"))
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.arrivalSeen);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PendingUpdate message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.PendingUpdate
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.PendingUpdate & keyholder.v1.PendingUpdate.$Shape} PendingUpdate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PendingUpdate.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.PendingUpdate();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message["package"] = value;
                            else
                                delete message["package"];
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.installedVersion = value;
                            else
                                delete message.installedVersion;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.candidateVersion = value;
                            else
                                delete message.candidateVersion;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.security = reader.bool();
                            message._security = "security";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.origins && message.origins.length))
                                message.origins = [];
                            message.origins.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.severity = reader.stringVerify();
                            message._severity = "severity";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.firstSeenAtMs = reader.int64();
                            message._firstSeenAtMs = "firstSeenAtMs";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.arrivalSeen = reader.bool();
                            message._arrivalSeen = "arrivalSeen";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a PendingUpdate message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.PendingUpdate
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.PendingUpdate} PendingUpdate
             */
            PendingUpdate.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.PendingUpdate)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.PendingUpdate: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.PendingUpdate();
                if (object["package"] != null)
                    if (typeof object["package"] !== "string" || object["package"].length)
                        message["package"] = $String(object["package"]);
                if (object.installedVersion != null)
                    if (typeof object.installedVersion !== "string" || object.installedVersion.length)
                        message.installedVersion = $String(object.installedVersion);
                if (object.candidateVersion != null)
                    if (typeof object.candidateVersion !== "string" || object.candidateVersion.length)
                        message.candidateVersion = $String(object.candidateVersion);
                if (object.security != null)
                    message.security = $Boolean(object.security);
                if (object.origins) {
                    if (!$Array.isArray(object.origins))
                        throw $TypeError(".keyholder.v1.PendingUpdate.origins: array expected");
                    message.origins = $Array(object.origins.length);
                    for (let i = 0; i < object.origins.length; ++i)
                        message.origins[i] = $String(object.origins[i]);
                }
                if (object.severity != null)
                    message.severity = $String(object.severity);
                if (object.firstSeenAtMs != null)
                    if ($util.Long)
                        message.firstSeenAtMs = $util.Long.fromValue(object.firstSeenAtMs, false);
                    else if (typeof object.firstSeenAtMs === "string")
                        message.firstSeenAtMs = $parseInt(object.firstSeenAtMs, 10);
                    else if (typeof object.firstSeenAtMs === "number")
                        message.firstSeenAtMs = object.firstSeenAtMs;
                    else if (typeof object.firstSeenAtMs === "object")
                        message.firstSeenAtMs = new $util.LongBits(object.firstSeenAtMs.low >>> 0, object.firstSeenAtMs.high >>> 0).toNumber();
                if (object.arrivalSeen != null)
                    message.arrivalSeen = $Boolean(object.arrivalSeen);
                return message;
            };

            /**
             * Creates a plain object from a PendingUpdate message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.PendingUpdate
             * @static
             * @param {keyholder.v1.PendingUpdate} message PendingUpdate
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PendingUpdate.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.origins = [];
                if (options.defaults) {
                    object["package"] = "";
                    object.installedVersion = "";
                    object.candidateVersion = "";
                }
                if (message["package"] != null && $Object.hasOwnProperty.call(message, "package"))
                    object["package"] = message["package"];
                if (message.installedVersion != null && $Object.hasOwnProperty.call(message, "installedVersion"))
                    object.installedVersion = message.installedVersion;
                if (message.candidateVersion != null && $Object.hasOwnProperty.call(message, "candidateVersion"))
                    object.candidateVersion = message.candidateVersion;
                if (message.security != null && $Object.hasOwnProperty.call(message, "security"))
                    object.security = message.security;
                if (message.origins && message.origins.length) {
                    object.origins = $Array(message.origins.length);
                    for (let j = 0; j < message.origins.length; ++j)
                        object.origins[j] = message.origins[j];
                }
                if (message.severity != null && $Object.hasOwnProperty.call(message, "severity"))
                    object.severity = message.severity;
                if (message.firstSeenAtMs != null && $Object.hasOwnProperty.call(message, "firstSeenAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.firstSeenAtMs = typeof message.firstSeenAtMs === "number" ? $BigInt(message.firstSeenAtMs) : $util.Long.fromBits(message.firstSeenAtMs.low >>> 0, message.firstSeenAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.firstSeenAtMs === "number")
                        object.firstSeenAtMs = options.longs === $String ? $String(message.firstSeenAtMs) : message.firstSeenAtMs;
                    else
                        object.firstSeenAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.firstSeenAtMs) : options.longs === $Number ? new $util.LongBits(message.firstSeenAtMs.low >>> 0, message.firstSeenAtMs.high >>> 0).toNumber() : message.firstSeenAtMs;
                if (message.arrivalSeen != null && $Object.hasOwnProperty.call(message, "arrivalSeen"))
                    object.arrivalSeen = message.arrivalSeen;
                return object;
            };

            /**
             * Converts this PendingUpdate to JSON.
             * @function toJSON
             * @memberof keyholder.v1.PendingUpdate
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PendingUpdate.prototype.toJSON = function() {
                return PendingUpdate.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PendingUpdate;
        })();

        v1.AutomaticUpdates = (function() {

            /**
             * Properties of an AutomaticUpdates.
             * @typedef {Object} keyholder.v1.AutomaticUpdates.$Properties
             * @property {string|null} [mechanism] AutomaticUpdates mechanism
             * @property {boolean|null} [installed] AutomaticUpdates installed
             * @property {boolean|null} [enabled] AutomaticUpdates enabled
             * @property {boolean|null} [installsSecurity] AutomaticUpdates installsSecurity
             * @property {number|null} [lastRunAtMs] AutomaticUpdates lastRunAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AutomaticUpdates.
             * @memberof keyholder.v1
             * @interface IAutomaticUpdates
             * @augments keyholder.v1.AutomaticUpdates.$Properties
             * @deprecated Use keyholder.v1.AutomaticUpdates.$Properties instead.
             */

            /**
             * Shape of an AutomaticUpdates.
             * @typedef {keyholder.v1.AutomaticUpdates.$Properties} keyholder.v1.AutomaticUpdates.$Shape
             */

            /**
             * Constructs a new AutomaticUpdates.
             * @memberof keyholder.v1
             * @classdesc Represents an AutomaticUpdates.
             * @constructor
             * @param {keyholder.v1.AutomaticUpdates.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AutomaticUpdates = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AutomaticUpdates mechanism.
             * @member {string|null|undefined} mechanism
             * @memberof keyholder.v1.AutomaticUpdates
             * @instance
             */
            AutomaticUpdates.prototype.mechanism = null;

            /**
             * AutomaticUpdates installed.
             * @member {boolean|null|undefined} installed
             * @memberof keyholder.v1.AutomaticUpdates
             * @instance
             */
            AutomaticUpdates.prototype.installed = null;

            /**
             * AutomaticUpdates enabled.
             * @member {boolean|null|undefined} enabled
             * @memberof keyholder.v1.AutomaticUpdates
             * @instance
             */
            AutomaticUpdates.prototype.enabled = null;

            /**
             * AutomaticUpdates installsSecurity.
             * @member {boolean|null|undefined} installsSecurity
             * @memberof keyholder.v1.AutomaticUpdates
             * @instance
             */
            AutomaticUpdates.prototype.installsSecurity = null;

            /**
             * AutomaticUpdates lastRunAtMs.
             * @member {number|null|undefined} lastRunAtMs
             * @memberof keyholder.v1.AutomaticUpdates
             * @instance
             */
            AutomaticUpdates.prototype.lastRunAtMs = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AutomaticUpdates.prototype, "_mechanism", {
                get: $util.oneOfGetter($oneOfFields = ["mechanism"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AutomaticUpdates.prototype, "_installed", {
                get: $util.oneOfGetter($oneOfFields = ["installed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AutomaticUpdates.prototype, "_enabled", {
                get: $util.oneOfGetter($oneOfFields = ["enabled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AutomaticUpdates.prototype, "_installsSecurity", {
                get: $util.oneOfGetter($oneOfFields = ["installsSecurity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AutomaticUpdates.prototype, "_lastRunAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["lastRunAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new AutomaticUpdates instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.AutomaticUpdates
             * @static
             * @param {keyholder.v1.AutomaticUpdates.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.AutomaticUpdates} AutomaticUpdates instance
             * @type {{
             *   (properties: keyholder.v1.AutomaticUpdates.$Shape): keyholder.v1.AutomaticUpdates & keyholder.v1.AutomaticUpdates.$Shape;
             *   (properties?: keyholder.v1.AutomaticUpdates.$Properties): keyholder.v1.AutomaticUpdates;
             * }}
             */
            AutomaticUpdates.create = function(properties) {
                return new AutomaticUpdates(properties);
            };

            /**
             * Encodes the specified AutomaticUpdates message. Does not implicitly {@link keyholder.v1.AutomaticUpdates.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.AutomaticUpdates
             * @static
             * @param {keyholder.v1.AutomaticUpdates.$Properties} message AutomaticUpdates message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AutomaticUpdates.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.mechanism != null && $Object.hasOwnProperty.call(message, "mechanism"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.mechanism);
                if (message.installed != null && $Object.hasOwnProperty.call(message, "installed"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.installed);
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.enabled);
                if (message.installsSecurity != null && $Object.hasOwnProperty.call(message, "installsSecurity"))
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.installsSecurity);
                if (message.lastRunAtMs != null && $Object.hasOwnProperty.call(message, "lastRunAtMs"))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.lastRunAtMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AutomaticUpdates message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.AutomaticUpdates
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.AutomaticUpdates & keyholder.v1.AutomaticUpdates.$Shape} AutomaticUpdates
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AutomaticUpdates.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.AutomaticUpdates();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.mechanism = reader.stringVerify();
                            message._mechanism = "mechanism";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.installed = reader.bool();
                            message._installed = "installed";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.enabled = reader.bool();
                            message._enabled = "enabled";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.installsSecurity = reader.bool();
                            message._installsSecurity = "installsSecurity";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.lastRunAtMs = reader.int64();
                            message._lastRunAtMs = "lastRunAtMs";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an AutomaticUpdates message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.AutomaticUpdates
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.AutomaticUpdates} AutomaticUpdates
             */
            AutomaticUpdates.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.AutomaticUpdates)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.AutomaticUpdates: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.AutomaticUpdates();
                if (object.mechanism != null)
                    message.mechanism = $String(object.mechanism);
                if (object.installed != null)
                    message.installed = $Boolean(object.installed);
                if (object.enabled != null)
                    message.enabled = $Boolean(object.enabled);
                if (object.installsSecurity != null)
                    message.installsSecurity = $Boolean(object.installsSecurity);
                if (object.lastRunAtMs != null)
                    if ($util.Long)
                        message.lastRunAtMs = $util.Long.fromValue(object.lastRunAtMs, false);
                    else if (typeof object.lastRunAtMs === "string")
                        message.lastRunAtMs = $parseInt(object.lastRunAtMs, 10);
                    else if (typeof object.lastRunAtMs === "number")
                        message.lastRunAtMs = object.lastRunAtMs;
                    else if (typeof object.lastRunAtMs === "object")
                        message.lastRunAtMs = new $util.LongBits(object.lastRunAtMs.low >>> 0, object.lastRunAtMs.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from an AutomaticUpdates message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.AutomaticUpdates
             * @static
             * @param {keyholder.v1.AutomaticUpdates} message AutomaticUpdates
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            AutomaticUpdates.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.mechanism != null && $Object.hasOwnProperty.call(message, "mechanism"))
                    object.mechanism = message.mechanism;
                if (message.installed != null && $Object.hasOwnProperty.call(message, "installed"))
                    object.installed = message.installed;
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    object.enabled = message.enabled;
                if (message.installsSecurity != null && $Object.hasOwnProperty.call(message, "installsSecurity"))
                    object.installsSecurity = message.installsSecurity;
                if (message.lastRunAtMs != null && $Object.hasOwnProperty.call(message, "lastRunAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lastRunAtMs = typeof message.lastRunAtMs === "number" ? $BigInt(message.lastRunAtMs) : $util.Long.fromBits(message.lastRunAtMs.low >>> 0, message.lastRunAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.lastRunAtMs === "number")
                        object.lastRunAtMs = options.longs === $String ? $String(message.lastRunAtMs) : message.lastRunAtMs;
                    else
                        object.lastRunAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.lastRunAtMs) : options.longs === $Number ? new $util.LongBits(message.lastRunAtMs.low >>> 0, message.lastRunAtMs.high >>> 0).toNumber() : message.lastRunAtMs;
                return object;
            };

            /**
             * Converts this AutomaticUpdates to JSON.
             * @function toJSON
             * @memberof keyholder.v1.AutomaticUpdates
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            AutomaticUpdates.prototype.toJSON = function() {
                return AutomaticUpdates.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AutomaticUpdates;
        })();

        v1.RestartState = (function() {

            /**
             * Properties of a RestartState.
             * @typedef {Object} keyholder.v1.RestartState.$Properties
             * @property {boolean|null} [required] RestartState required
             * @property {Array.<string>|null} [reasons] RestartState reasons
             * @property {string|null} [runningKernel] RestartState runningKernel
             * @property {string|null} [newestKernel] RestartState newestKernel
             * @property {number|null} [bootedAtMs] RestartState bootedAtMs
             * @property {number|null} [requiredSinceAtMs] RestartState requiredSinceAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RestartState.
             * @memberof keyholder.v1
             * @interface IRestartState
             * @augments keyholder.v1.RestartState.$Properties
             * @deprecated Use keyholder.v1.RestartState.$Properties instead.
             */

            /**
             * Shape of a RestartState.
             * @typedef {keyholder.v1.RestartState.$Properties} keyholder.v1.RestartState.$Shape
             */

            /**
             * Constructs a new RestartState.
             * @memberof keyholder.v1
             * @classdesc Represents a RestartState.
             * @constructor
             * @param {keyholder.v1.RestartState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RestartState = function (properties) {
                this.reasons = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RestartState required.
             * @member {boolean|null|undefined} required
             * @memberof keyholder.v1.RestartState
             * @instance
             */
            RestartState.prototype.required = null;

            /**
             * RestartState reasons.
             * @member {Array.<string>} reasons
             * @memberof keyholder.v1.RestartState
             * @instance
             */
            RestartState.prototype.reasons = $util.emptyArray;

            /**
             * RestartState runningKernel.
             * @member {string|null|undefined} runningKernel
             * @memberof keyholder.v1.RestartState
             * @instance
             */
            RestartState.prototype.runningKernel = null;

            /**
             * RestartState newestKernel.
             * @member {string|null|undefined} newestKernel
             * @memberof keyholder.v1.RestartState
             * @instance
             */
            RestartState.prototype.newestKernel = null;

            /**
             * RestartState bootedAtMs.
             * @member {number|null|undefined} bootedAtMs
             * @memberof keyholder.v1.RestartState
             * @instance
             */
            RestartState.prototype.bootedAtMs = null;

            /**
             * RestartState requiredSinceAtMs.
             * @member {number|null|undefined} requiredSinceAtMs
             * @memberof keyholder.v1.RestartState
             * @instance
             */
            RestartState.prototype.requiredSinceAtMs = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RestartState.prototype, "_required", {
                get: $util.oneOfGetter($oneOfFields = ["required"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RestartState.prototype, "_runningKernel", {
                get: $util.oneOfGetter($oneOfFields = ["runningKernel"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RestartState.prototype, "_newestKernel", {
                get: $util.oneOfGetter($oneOfFields = ["newestKernel"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RestartState.prototype, "_bootedAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["bootedAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RestartState.prototype, "_requiredSinceAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["requiredSinceAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new RestartState instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.RestartState
             * @static
             * @param {keyholder.v1.RestartState.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.RestartState} RestartState instance
             * @type {{
             *   (properties: keyholder.v1.RestartState.$Shape): keyholder.v1.RestartState & keyholder.v1.RestartState.$Shape;
             *   (properties?: keyholder.v1.RestartState.$Properties): keyholder.v1.RestartState;
             * }}
             */
            RestartState.create = function(properties) {
                return new RestartState(properties);
            };

            /**
             * Encodes the specified RestartState message. Does not implicitly {@link keyholder.v1.RestartState.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.RestartState
             * @static
             * @param {keyholder.v1.RestartState.$Properties} message RestartState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RestartState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.required != null && $Object.hasOwnProperty.call(message, "required"))
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.required);
                if (message.reasons != null && message.reasons.length)
                    for (let i = 0; i < message.reasons.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.reasons[i]);
                if (message.runningKernel != null && $Object.hasOwnProperty.call(message, "runningKernel"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.runningKernel);
                if (message.newestKernel != null && $Object.hasOwnProperty.call(message, "newestKernel"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.newestKernel);
                if (message.bootedAtMs != null && $Object.hasOwnProperty.call(message, "bootedAtMs"))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.bootedAtMs);
                if (message.requiredSinceAtMs != null && $Object.hasOwnProperty.call(message, "requiredSinceAtMs"))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.requiredSinceAtMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RestartState message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.RestartState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.RestartState & keyholder.v1.RestartState.$Shape} RestartState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RestartState.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.RestartState();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.required = reader.bool();
                            message._required = "required";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.reasons && message.reasons.length))
                                message.reasons = [];
                            message.reasons.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.runningKernel = reader.stringVerify();
                            message._runningKernel = "runningKernel";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.newestKernel = reader.stringVerify();
                            message._newestKernel = "newestKernel";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.bootedAtMs = reader.int64();
                            message._bootedAtMs = "bootedAtMs";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.requiredSinceAtMs = reader.int64();
                            message._requiredSinceAtMs = "requiredSinceAtMs";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a RestartState message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.RestartState
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.RestartState} RestartState
             */
            RestartState.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.RestartState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.RestartState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.RestartState();
                if (object.required != null)
                    message.required = $Boolean(object.required);
                if (object.reasons) {
                    if (!$Array.isArray(object.reasons))
                        throw $TypeError(".keyholder.v1.RestartState.reasons: array expected");
                    message.reasons = $Array(object.reasons.length);
                    for (let i = 0; i < object.reasons.length; ++i)
                        message.reasons[i] = $String(object.reasons[i]);
                }
                if (object.runningKernel != null)
                    message.runningKernel = $String(object.runningKernel);
                if (object.newestKernel != null)
                    message.newestKernel = $String(object.newestKernel);
                if (object.bootedAtMs != null)
                    if ($util.Long)
                        message.bootedAtMs = $util.Long.fromValue(object.bootedAtMs, false);
                    else if (typeof object.bootedAtMs === "string")
                        message.bootedAtMs = $parseInt(object.bootedAtMs, 10);
                    else if (typeof object.bootedAtMs === "number")
                        message.bootedAtMs = object.bootedAtMs;
                    else if (typeof object.bootedAtMs === "object")
                        message.bootedAtMs = new $util.LongBits(object.bootedAtMs.low >>> 0, object.bootedAtMs.high >>> 0).toNumber();
                if (object.requiredSinceAtMs != null)
                    if ($util.Long)
                        message.requiredSinceAtMs = $util.Long.fromValue(object.requiredSinceAtMs, false);
                    else if (typeof object.requiredSinceAtMs === "string")
                        message.requiredSinceAtMs = $parseInt(object.requiredSinceAtMs, 10);
                    else if (typeof object.requiredSinceAtMs === "number")
                        message.requiredSinceAtMs = object.requiredSinceAtMs;
                    else if (typeof object.requiredSinceAtMs === "object")
                        message.requiredSinceAtMs = new $util.LongBits(object.requiredSinceAtMs.low >>> 0, object.requiredSinceAtMs.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a RestartState message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.RestartState
             * @static
             * @param {keyholder.v1.RestartState} message RestartState
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RestartState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.reasons = [];
                if (message.required != null && $Object.hasOwnProperty.call(message, "required"))
                    object.required = message.required;
                if (message.reasons && message.reasons.length) {
                    object.reasons = $Array(message.reasons.length);
                    for (let j = 0; j < message.reasons.length; ++j)
                        object.reasons[j] = message.reasons[j];
                }
                if (message.runningKernel != null && $Object.hasOwnProperty.call(message, "runningKernel"))
                    object.runningKernel = message.runningKernel;
                if (message.newestKernel != null && $Object.hasOwnProperty.call(message, "newestKernel"))
                    object.newestKernel = message.newestKernel;
                if (message.bootedAtMs != null && $Object.hasOwnProperty.call(message, "bootedAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.bootedAtMs = typeof message.bootedAtMs === "number" ? $BigInt(message.bootedAtMs) : $util.Long.fromBits(message.bootedAtMs.low >>> 0, message.bootedAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.bootedAtMs === "number")
                        object.bootedAtMs = options.longs === $String ? $String(message.bootedAtMs) : message.bootedAtMs;
                    else
                        object.bootedAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.bootedAtMs) : options.longs === $Number ? new $util.LongBits(message.bootedAtMs.low >>> 0, message.bootedAtMs.high >>> 0).toNumber() : message.bootedAtMs;
                if (message.requiredSinceAtMs != null && $Object.hasOwnProperty.call(message, "requiredSinceAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.requiredSinceAtMs = typeof message.requiredSinceAtMs === "number" ? $BigInt(message.requiredSinceAtMs) : $util.Long.fromBits(message.requiredSinceAtMs.low >>> 0, message.requiredSinceAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.requiredSinceAtMs === "number")
                        object.requiredSinceAtMs = options.longs === $String ? $String(message.requiredSinceAtMs) : message.requiredSinceAtMs;
                    else
                        object.requiredSinceAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.requiredSinceAtMs) : options.longs === $Number ? new $util.LongBits(message.requiredSinceAtMs.low >>> 0, message.requiredSinceAtMs.high >>> 0).toNumber() : message.requiredSinceAtMs;
                return object;
            };

            /**
             * Converts this RestartState to JSON.
             * @function toJSON
             * @memberof keyholder.v1.RestartState
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RestartState.prototype.toJSON = function() {
                return RestartState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RestartState;
        })();

        v1.DiskVolumes = (function() {

            /**
             * Properties of a DiskVolumes.
             * @typedef {Object} keyholder.v1.DiskVolumes.$Properties
             * @property {Array.<keyholder.v1.Volume.$Properties>|null} [volumes] DiskVolumes volumes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DiskVolumes.
             * @memberof keyholder.v1
             * @interface IDiskVolumes
             * @augments keyholder.v1.DiskVolumes.$Properties
             * @deprecated Use keyholder.v1.DiskVolumes.$Properties instead.
             */

            /**
             * Shape of a DiskVolumes.
             * @typedef {keyholder.v1.DiskVolumes.$Properties} keyholder.v1.DiskVolumes.$Shape
             */

            /**
             * Constructs a new DiskVolumes.
             * @memberof keyholder.v1
             * @classdesc Represents a DiskVolumes.
             * @constructor
             * @param {keyholder.v1.DiskVolumes.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DiskVolumes = function (properties) {
                this.volumes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DiskVolumes volumes.
             * @member {Array.<keyholder.v1.Volume.$Properties>} volumes
             * @memberof keyholder.v1.DiskVolumes
             * @instance
             */
            DiskVolumes.prototype.volumes = $util.emptyArray;

            /**
             * Creates a new DiskVolumes instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.DiskVolumes
             * @static
             * @param {keyholder.v1.DiskVolumes.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.DiskVolumes} DiskVolumes instance
             * @type {{
             *   (properties: keyholder.v1.DiskVolumes.$Shape): keyholder.v1.DiskVolumes & keyholder.v1.DiskVolumes.$Shape;
             *   (properties?: keyholder.v1.DiskVolumes.$Properties): keyholder.v1.DiskVolumes;
             * }}
             */
            DiskVolumes.create = function(properties) {
                return new DiskVolumes(properties);
            };

            /**
             * Encodes the specified DiskVolumes message. Does not implicitly {@link keyholder.v1.DiskVolumes.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.DiskVolumes
             * @static
             * @param {keyholder.v1.DiskVolumes.$Properties} message DiskVolumes message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DiskVolumes.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volumes != null && message.volumes.length)
                    for (let i = 0; i < message.volumes.length; ++i)
                        $root.keyholder.v1.Volume.encode(message.volumes[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DiskVolumes message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.DiskVolumes
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.DiskVolumes & keyholder.v1.DiskVolumes.$Shape} DiskVolumes
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DiskVolumes.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.DiskVolumes();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.volumes && message.volumes.length))
                                message.volumes = [];
                            message.volumes.push($root.keyholder.v1.Volume.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a DiskVolumes message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.DiskVolumes
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.DiskVolumes} DiskVolumes
             */
            DiskVolumes.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.DiskVolumes)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.DiskVolumes: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.DiskVolumes();
                if (object.volumes) {
                    if (!$Array.isArray(object.volumes))
                        throw $TypeError(".keyholder.v1.DiskVolumes.volumes: array expected");
                    message.volumes = $Array(object.volumes.length);
                    for (let i = 0; i < object.volumes.length; ++i) {
                        if (!$util.isObject(object.volumes[i]))
                            throw $TypeError(".keyholder.v1.DiskVolumes.volumes: object expected");
                        message.volumes[i] = $root.keyholder.v1.Volume.fromObject(object.volumes[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a DiskVolumes message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.DiskVolumes
             * @static
             * @param {keyholder.v1.DiskVolumes} message DiskVolumes
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DiskVolumes.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.volumes = [];
                if (message.volumes && message.volumes.length) {
                    object.volumes = $Array(message.volumes.length);
                    for (let j = 0; j < message.volumes.length; ++j)
                        object.volumes[j] = $root.keyholder.v1.Volume.toObject(message.volumes[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this DiskVolumes to JSON.
             * @function toJSON
             * @memberof keyholder.v1.DiskVolumes
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DiskVolumes.prototype.toJSON = function() {
                return DiskVolumes.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DiskVolumes;
        })();

        v1.Volume = (function() {

            /**
             * Properties of a Volume.
             * @typedef {Object} keyholder.v1.Volume.$Properties
             * @property {Array.<string>|null} [mountPoints] Volume mountPoints
             * @property {string|null} [device] Volume device
             * @property {string|null} [filesystem] Volume filesystem
             * @property {string|null} [role] Volume role
             * @property {string|null} [protection] Volume protection
             * @property {string|null} [method] Volume method
             * @property {Array.<string>|null} [layers] Volume layers
             * @property {string|null} [reason] Volume reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Volume.
             * @memberof keyholder.v1
             * @interface IVolume
             * @augments keyholder.v1.Volume.$Properties
             * @deprecated Use keyholder.v1.Volume.$Properties instead.
             */

            /**
             * Shape of a Volume.
             * @typedef {keyholder.v1.Volume.$Properties} keyholder.v1.Volume.$Shape
             */

            /**
             * Constructs a new Volume.
             * @memberof keyholder.v1
             * @classdesc Represents a Volume.
             * @constructor
             * @param {keyholder.v1.Volume.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Volume = function (properties) {
                this.mountPoints = [];
                this.layers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Volume mountPoints.
             * @member {Array.<string>} mountPoints
             * @memberof keyholder.v1.Volume
             * @instance
             */
            Volume.prototype.mountPoints = $util.emptyArray;

            /**
             * Volume device.
             * @member {string} device
             * @memberof keyholder.v1.Volume
             * @instance
             */
            Volume.prototype.device = "";

            /**
             * Volume filesystem.
             * @member {string} filesystem
             * @memberof keyholder.v1.Volume
             * @instance
             */
            Volume.prototype.filesystem = "";

            /**
             * Volume role.
             * @member {string|null|undefined} role
             * @memberof keyholder.v1.Volume
             * @instance
             */
            Volume.prototype.role = null;

            /**
             * Volume protection.
             * @member {string|null|undefined} protection
             * @memberof keyholder.v1.Volume
             * @instance
             */
            Volume.prototype.protection = null;

            /**
             * Volume method.
             * @member {string} method
             * @memberof keyholder.v1.Volume
             * @instance
             */
            Volume.prototype.method = "";

            /**
             * Volume layers.
             * @member {Array.<string>} layers
             * @memberof keyholder.v1.Volume
             * @instance
             */
            Volume.prototype.layers = $util.emptyArray;

            /**
             * Volume reason.
             * @member {string} reason
             * @memberof keyholder.v1.Volume
             * @instance
             */
            Volume.prototype.reason = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Volume.prototype, "_role", {
                get: $util.oneOfGetter($oneOfFields = ["role"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Volume.prototype, "_protection", {
                get: $util.oneOfGetter($oneOfFields = ["protection"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Volume instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Volume
             * @static
             * @param {keyholder.v1.Volume.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Volume} Volume instance
             * @type {{
             *   (properties: keyholder.v1.Volume.$Shape): keyholder.v1.Volume & keyholder.v1.Volume.$Shape;
             *   (properties?: keyholder.v1.Volume.$Properties): keyholder.v1.Volume;
             * }}
             */
            Volume.create = function(properties) {
                return new Volume(properties);
            };

            /**
             * Encodes the specified Volume message. Does not implicitly {@link keyholder.v1.Volume.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Volume
             * @static
             * @param {keyholder.v1.Volume.$Properties} message Volume message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Volume.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.mountPoints != null && message.mountPoints.length)
                    for (let i = 0; i < message.mountPoints.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.mountPoints[i]);
                if (message.device != null && $Object.hasOwnProperty.call(message, "device") && message.device !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.device);
                if (message.filesystem != null && $Object.hasOwnProperty.call(message, "filesystem") && message.filesystem !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.filesystem);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.role);
                if (message.protection != null && $Object.hasOwnProperty.call(message, "protection"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.protection);
                if (message.method != null && $Object.hasOwnProperty.call(message, "method") && message.method !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.method);
                if (message.layers != null && message.layers.length)
                    for (let i = 0; i < message.layers.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.layers[i]);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Volume message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Volume
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Volume & keyholder.v1.Volume.$Shape} Volume
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Volume.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.Volume();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.mountPoints && message.mountPoints.length))
                                message.mountPoints = [];
                            message.mountPoints.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.device = value;
                            else
                                delete message.device;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.filesystem = value;
                            else
                                delete message.filesystem;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.role = reader.stringVerify();
                            message._role = "role";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.protection = reader.stringVerify();
                            message._protection = "protection";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.method = value;
                            else
                                delete message.method;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.layers && message.layers.length))
                                message.layers = [];
                            message.layers.push(reader.stringVerify());
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Volume message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.Volume
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.Volume} Volume
             */
            Volume.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.Volume)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.Volume: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.Volume();
                if (object.mountPoints) {
                    if (!$Array.isArray(object.mountPoints))
                        throw $TypeError(".keyholder.v1.Volume.mountPoints: array expected");
                    message.mountPoints = $Array(object.mountPoints.length);
                    for (let i = 0; i < object.mountPoints.length; ++i)
                        message.mountPoints[i] = $String(object.mountPoints[i]);
                }
                if (object.device != null)
                    if (typeof object.device !== "string" || object.device.length)
                        message.device = $String(object.device);
                if (object.filesystem != null)
                    if (typeof object.filesystem !== "string" || object.filesystem.length)
                        message.filesystem = $String(object.filesystem);
                if (object.role != null)
                    message.role = $String(object.role);
                if (object.protection != null)
                    message.protection = $String(object.protection);
                if (object.method != null)
                    if (typeof object.method !== "string" || object.method.length)
                        message.method = $String(object.method);
                if (object.layers) {
                    if (!$Array.isArray(object.layers))
                        throw $TypeError(".keyholder.v1.Volume.layers: array expected");
                    message.layers = $Array(object.layers.length);
                    for (let i = 0; i < object.layers.length; ++i)
                        message.layers[i] = $String(object.layers[i]);
                }
                if (object.reason != null)
                    if (typeof object.reason !== "string" || object.reason.length)
                        message.reason = $String(object.reason);
                return message;
            };

            /**
             * Creates a plain object from a Volume message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.Volume
             * @static
             * @param {keyholder.v1.Volume} message Volume
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Volume.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.mountPoints = [];
                    object.layers = [];
                }
                if (options.defaults) {
                    object.device = "";
                    object.filesystem = "";
                    object.method = "";
                    object.reason = "";
                }
                if (message.mountPoints && message.mountPoints.length) {
                    object.mountPoints = $Array(message.mountPoints.length);
                    for (let j = 0; j < message.mountPoints.length; ++j)
                        object.mountPoints[j] = message.mountPoints[j];
                }
                if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                    object.device = message.device;
                if (message.filesystem != null && $Object.hasOwnProperty.call(message, "filesystem"))
                    object.filesystem = message.filesystem;
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    object.role = message.role;
                if (message.protection != null && $Object.hasOwnProperty.call(message, "protection"))
                    object.protection = message.protection;
                if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
                    object.method = message.method;
                if (message.layers && message.layers.length) {
                    object.layers = $Array(message.layers.length);
                    for (let j = 0; j < message.layers.length; ++j)
                        object.layers[j] = message.layers[j];
                }
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                return object;
            };

            /**
             * Converts this Volume to JSON.
             * @function toJSON
             * @memberof keyholder.v1.Volume
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Volume.prototype.toJSON = function() {
                return Volume.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Volume;
        })();

        v1.ScreenLocks = (function() {

            /**
             * Properties of a ScreenLocks.
             * @typedef {Object} keyholder.v1.ScreenLocks.$Properties
             * @property {Array.<keyholder.v1.ScreenLock.$Properties>|null} [locks] ScreenLocks locks
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ScreenLocks.
             * @memberof keyholder.v1
             * @interface IScreenLocks
             * @augments keyholder.v1.ScreenLocks.$Properties
             * @deprecated Use keyholder.v1.ScreenLocks.$Properties instead.
             */

            /**
             * Shape of a ScreenLocks.
             * @typedef {keyholder.v1.ScreenLocks.$Properties} keyholder.v1.ScreenLocks.$Shape
             */

            /**
             * Constructs a new ScreenLocks.
             * @memberof keyholder.v1
             * @classdesc Represents a ScreenLocks.
             * @constructor
             * @param {keyholder.v1.ScreenLocks.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ScreenLocks = function (properties) {
                this.locks = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ScreenLocks locks.
             * @member {Array.<keyholder.v1.ScreenLock.$Properties>} locks
             * @memberof keyholder.v1.ScreenLocks
             * @instance
             */
            ScreenLocks.prototype.locks = $util.emptyArray;

            /**
             * Creates a new ScreenLocks instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.ScreenLocks
             * @static
             * @param {keyholder.v1.ScreenLocks.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.ScreenLocks} ScreenLocks instance
             * @type {{
             *   (properties: keyholder.v1.ScreenLocks.$Shape): keyholder.v1.ScreenLocks & keyholder.v1.ScreenLocks.$Shape;
             *   (properties?: keyholder.v1.ScreenLocks.$Properties): keyholder.v1.ScreenLocks;
             * }}
             */
            ScreenLocks.create = function(properties) {
                return new ScreenLocks(properties);
            };

            /**
             * Encodes the specified ScreenLocks message. Does not implicitly {@link keyholder.v1.ScreenLocks.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.ScreenLocks
             * @static
             * @param {keyholder.v1.ScreenLocks.$Properties} message ScreenLocks message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ScreenLocks.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.locks != null && message.locks.length)
                    for (let i = 0; i < message.locks.length; ++i)
                        $root.keyholder.v1.ScreenLock.encode(message.locks[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ScreenLocks message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.ScreenLocks
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.ScreenLocks & keyholder.v1.ScreenLocks.$Shape} ScreenLocks
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ScreenLocks.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.ScreenLocks();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.locks && message.locks.length))
                                message.locks = [];
                            message.locks.push($root.keyholder.v1.ScreenLock.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ScreenLocks message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.ScreenLocks
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.ScreenLocks} ScreenLocks
             */
            ScreenLocks.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.ScreenLocks)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.ScreenLocks: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.ScreenLocks();
                if (object.locks) {
                    if (!$Array.isArray(object.locks))
                        throw $TypeError(".keyholder.v1.ScreenLocks.locks: array expected");
                    message.locks = $Array(object.locks.length);
                    for (let i = 0; i < object.locks.length; ++i) {
                        if (!$util.isObject(object.locks[i]))
                            throw $TypeError(".keyholder.v1.ScreenLocks.locks: object expected");
                        message.locks[i] = $root.keyholder.v1.ScreenLock.fromObject(object.locks[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a ScreenLocks message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.ScreenLocks
             * @static
             * @param {keyholder.v1.ScreenLocks} message ScreenLocks
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ScreenLocks.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.locks = [];
                if (message.locks && message.locks.length) {
                    object.locks = $Array(message.locks.length);
                    for (let j = 0; j < message.locks.length; ++j)
                        object.locks[j] = $root.keyholder.v1.ScreenLock.toObject(message.locks[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this ScreenLocks to JSON.
             * @function toJSON
             * @memberof keyholder.v1.ScreenLocks
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ScreenLocks.prototype.toJSON = function() {
                return ScreenLocks.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ScreenLocks;
        })();

        v1.ScreenLock = (function() {

            /**
             * Properties of a ScreenLock.
             * @typedef {Object} keyholder.v1.ScreenLock.$Properties
             * @property {string|null} [account] ScreenLock account
             * @property {string|null} [desktop] ScreenLock desktop
             * @property {number|null} [locksAfterSeconds] ScreenLock locksAfterSeconds
             * @property {boolean|null} [locks] ScreenLock locks
             * @property {boolean|null} [enforced] ScreenLock enforced
             * @property {number|null} [passwordDelaySeconds] ScreenLock passwordDelaySeconds
             * @property {Array.<string>|null} [because] ScreenLock because
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ScreenLock.
             * @memberof keyholder.v1
             * @interface IScreenLock
             * @augments keyholder.v1.ScreenLock.$Properties
             * @deprecated Use keyholder.v1.ScreenLock.$Properties instead.
             */

            /**
             * Shape of a ScreenLock.
             * @typedef {keyholder.v1.ScreenLock.$Properties} keyholder.v1.ScreenLock.$Shape
             */

            /**
             * Constructs a new ScreenLock.
             * @memberof keyholder.v1
             * @classdesc Represents a ScreenLock.
             * @constructor
             * @param {keyholder.v1.ScreenLock.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ScreenLock = function (properties) {
                this.because = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ScreenLock account.
             * @member {string} account
             * @memberof keyholder.v1.ScreenLock
             * @instance
             */
            ScreenLock.prototype.account = "";

            /**
             * ScreenLock desktop.
             * @member {string} desktop
             * @memberof keyholder.v1.ScreenLock
             * @instance
             */
            ScreenLock.prototype.desktop = "";

            /**
             * ScreenLock locksAfterSeconds.
             * @member {number|null|undefined} locksAfterSeconds
             * @memberof keyholder.v1.ScreenLock
             * @instance
             */
            ScreenLock.prototype.locksAfterSeconds = null;

            /**
             * ScreenLock locks.
             * @member {boolean|null|undefined} locks
             * @memberof keyholder.v1.ScreenLock
             * @instance
             */
            ScreenLock.prototype.locks = null;

            /**
             * ScreenLock enforced.
             * @member {boolean|null|undefined} enforced
             * @memberof keyholder.v1.ScreenLock
             * @instance
             */
            ScreenLock.prototype.enforced = null;

            /**
             * ScreenLock passwordDelaySeconds.
             * @member {number|null|undefined} passwordDelaySeconds
             * @memberof keyholder.v1.ScreenLock
             * @instance
             */
            ScreenLock.prototype.passwordDelaySeconds = null;

            /**
             * ScreenLock because.
             * @member {Array.<string>} because
             * @memberof keyholder.v1.ScreenLock
             * @instance
             */
            ScreenLock.prototype.because = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ScreenLock.prototype, "_locksAfterSeconds", {
                get: $util.oneOfGetter($oneOfFields = ["locksAfterSeconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ScreenLock.prototype, "_locks", {
                get: $util.oneOfGetter($oneOfFields = ["locks"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ScreenLock.prototype, "_enforced", {
                get: $util.oneOfGetter($oneOfFields = ["enforced"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ScreenLock.prototype, "_passwordDelaySeconds", {
                get: $util.oneOfGetter($oneOfFields = ["passwordDelaySeconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ScreenLock instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.ScreenLock
             * @static
             * @param {keyholder.v1.ScreenLock.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.ScreenLock} ScreenLock instance
             * @type {{
             *   (properties: keyholder.v1.ScreenLock.$Shape): keyholder.v1.ScreenLock & keyholder.v1.ScreenLock.$Shape;
             *   (properties?: keyholder.v1.ScreenLock.$Properties): keyholder.v1.ScreenLock;
             * }}
             */
            ScreenLock.create = function(properties) {
                return new ScreenLock(properties);
            };

            /**
             * Encodes the specified ScreenLock message. Does not implicitly {@link keyholder.v1.ScreenLock.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.ScreenLock
             * @static
             * @param {keyholder.v1.ScreenLock.$Properties} message ScreenLock message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ScreenLock.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.account);
                if (message.desktop != null && $Object.hasOwnProperty.call(message, "desktop") && message.desktop !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.desktop);
                if (message.locksAfterSeconds != null && $Object.hasOwnProperty.call(message, "locksAfterSeconds"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.locksAfterSeconds);
                if (message.locks != null && $Object.hasOwnProperty.call(message, "locks"))
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.locks);
                if (message.enforced != null && $Object.hasOwnProperty.call(message, "enforced"))
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.enforced);
                if (message.passwordDelaySeconds != null && $Object.hasOwnProperty.call(message, "passwordDelaySeconds"))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.passwordDelaySeconds);
                if (message.because != null && message.because.length)
                    for (let i = 0; i < message.because.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.because[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ScreenLock message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.ScreenLock
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.ScreenLock & keyholder.v1.ScreenLock.$Shape} ScreenLock
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ScreenLock.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.ScreenLock();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.account = value;
                            else
                                delete message.account;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.desktop = value;
                            else
                                delete message.desktop;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.locksAfterSeconds = reader.int64();
                            message._locksAfterSeconds = "locksAfterSeconds";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.locks = reader.bool();
                            message._locks = "locks";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.enforced = reader.bool();
                            message._enforced = "enforced";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.passwordDelaySeconds = reader.int64();
                            message._passwordDelaySeconds = "passwordDelaySeconds";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.because && message.because.length))
                                message.because = [];
                            message.because.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ScreenLock message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.ScreenLock
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.ScreenLock} ScreenLock
             */
            ScreenLock.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.ScreenLock)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.ScreenLock: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.ScreenLock();
                if (object.account != null)
                    if (typeof object.account !== "string" || object.account.length)
                        message.account = $String(object.account);
                if (object.desktop != null)
                    if (typeof object.desktop !== "string" || object.desktop.length)
                        message.desktop = $String(object.desktop);
                if (object.locksAfterSeconds != null)
                    if ($util.Long)
                        message.locksAfterSeconds = $util.Long.fromValue(object.locksAfterSeconds, false);
                    else if (typeof object.locksAfterSeconds === "string")
                        message.locksAfterSeconds = $parseInt(object.locksAfterSeconds, 10);
                    else if (typeof object.locksAfterSeconds === "number")
                        message.locksAfterSeconds = object.locksAfterSeconds;
                    else if (typeof object.locksAfterSeconds === "object")
                        message.locksAfterSeconds = new $util.LongBits(object.locksAfterSeconds.low >>> 0, object.locksAfterSeconds.high >>> 0).toNumber();
                if (object.locks != null)
                    message.locks = $Boolean(object.locks);
                if (object.enforced != null)
                    message.enforced = $Boolean(object.enforced);
                if (object.passwordDelaySeconds != null)
                    if ($util.Long)
                        message.passwordDelaySeconds = $util.Long.fromValue(object.passwordDelaySeconds, false);
                    else if (typeof object.passwordDelaySeconds === "string")
                        message.passwordDelaySeconds = $parseInt(object.passwordDelaySeconds, 10);
                    else if (typeof object.passwordDelaySeconds === "number")
                        message.passwordDelaySeconds = object.passwordDelaySeconds;
                    else if (typeof object.passwordDelaySeconds === "object")
                        message.passwordDelaySeconds = new $util.LongBits(object.passwordDelaySeconds.low >>> 0, object.passwordDelaySeconds.high >>> 0).toNumber();
                if (object.because) {
                    if (!$Array.isArray(object.because))
                        throw $TypeError(".keyholder.v1.ScreenLock.because: array expected");
                    message.because = $Array(object.because.length);
                    for (let i = 0; i < object.because.length; ++i)
                        message.because[i] = $String(object.because[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a ScreenLock message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.ScreenLock
             * @static
             * @param {keyholder.v1.ScreenLock} message ScreenLock
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ScreenLock.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.because = [];
                if (options.defaults) {
                    object.account = "";
                    object.desktop = "";
                }
                if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                    object.account = message.account;
                if (message.desktop != null && $Object.hasOwnProperty.call(message, "desktop"))
                    object.desktop = message.desktop;
                if (message.locksAfterSeconds != null && $Object.hasOwnProperty.call(message, "locksAfterSeconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.locksAfterSeconds = typeof message.locksAfterSeconds === "number" ? $BigInt(message.locksAfterSeconds) : $util.Long.fromBits(message.locksAfterSeconds.low >>> 0, message.locksAfterSeconds.high >>> 0, false).toBigInt();
                    else if (typeof message.locksAfterSeconds === "number")
                        object.locksAfterSeconds = options.longs === $String ? $String(message.locksAfterSeconds) : message.locksAfterSeconds;
                    else
                        object.locksAfterSeconds = options.longs === $String ? $util.Long.prototype.toString.call(message.locksAfterSeconds) : options.longs === $Number ? new $util.LongBits(message.locksAfterSeconds.low >>> 0, message.locksAfterSeconds.high >>> 0).toNumber() : message.locksAfterSeconds;
                if (message.locks != null && $Object.hasOwnProperty.call(message, "locks"))
                    object.locks = message.locks;
                if (message.enforced != null && $Object.hasOwnProperty.call(message, "enforced"))
                    object.enforced = message.enforced;
                if (message.passwordDelaySeconds != null && $Object.hasOwnProperty.call(message, "passwordDelaySeconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.passwordDelaySeconds = typeof message.passwordDelaySeconds === "number" ? $BigInt(message.passwordDelaySeconds) : $util.Long.fromBits(message.passwordDelaySeconds.low >>> 0, message.passwordDelaySeconds.high >>> 0, false).toBigInt();
                    else if (typeof message.passwordDelaySeconds === "number")
                        object.passwordDelaySeconds = options.longs === $String ? $String(message.passwordDelaySeconds) : message.passwordDelaySeconds;
                    else
                        object.passwordDelaySeconds = options.longs === $String ? $util.Long.prototype.toString.call(message.passwordDelaySeconds) : options.longs === $Number ? new $util.LongBits(message.passwordDelaySeconds.low >>> 0, message.passwordDelaySeconds.high >>> 0).toNumber() : message.passwordDelaySeconds;
                if (message.because && message.because.length) {
                    object.because = $Array(message.because.length);
                    for (let j = 0; j < message.because.length; ++j)
                        object.because[j] = message.because[j];
                }
                return object;
            };

            /**
             * Converts this ScreenLock to JSON.
             * @function toJSON
             * @memberof keyholder.v1.ScreenLock
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ScreenLock.prototype.toJSON = function() {
                return ScreenLock.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ScreenLock;
        })();

        v1.ShellTimeout = (function() {

            /**
             * Properties of a ShellTimeout.
             * @typedef {Object} keyholder.v1.ShellTimeout.$Properties
             * @property {number|null} [seconds] ShellTimeout seconds
             * @property {boolean|null} [readonly] ShellTimeout readonly
             * @property {Array.<keyholder.v1.ShellTimeoutSetting.$Properties>|null} [settings] ShellTimeout settings
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ShellTimeout.
             * @memberof keyholder.v1
             * @interface IShellTimeout
             * @augments keyholder.v1.ShellTimeout.$Properties
             * @deprecated Use keyholder.v1.ShellTimeout.$Properties instead.
             */

            /**
             * Shape of a ShellTimeout.
             * @typedef {keyholder.v1.ShellTimeout.$Properties} keyholder.v1.ShellTimeout.$Shape
             */

            /**
             * Constructs a new ShellTimeout.
             * @memberof keyholder.v1
             * @classdesc Represents a ShellTimeout.
             * @constructor
             * @param {keyholder.v1.ShellTimeout.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ShellTimeout = function (properties) {
                this.settings = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ShellTimeout seconds.
             * @member {number|null|undefined} seconds
             * @memberof keyholder.v1.ShellTimeout
             * @instance
             */
            ShellTimeout.prototype.seconds = null;

            /**
             * ShellTimeout readonly.
             * @member {boolean|null|undefined} readonly
             * @memberof keyholder.v1.ShellTimeout
             * @instance
             */
            ShellTimeout.prototype.readonly = null;

            /**
             * ShellTimeout settings.
             * @member {Array.<keyholder.v1.ShellTimeoutSetting.$Properties>} settings
             * @memberof keyholder.v1.ShellTimeout
             * @instance
             */
            ShellTimeout.prototype.settings = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ShellTimeout.prototype, "_seconds", {
                get: $util.oneOfGetter($oneOfFields = ["seconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ShellTimeout.prototype, "_readonly", {
                get: $util.oneOfGetter($oneOfFields = ["readonly"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ShellTimeout instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.ShellTimeout
             * @static
             * @param {keyholder.v1.ShellTimeout.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.ShellTimeout} ShellTimeout instance
             * @type {{
             *   (properties: keyholder.v1.ShellTimeout.$Shape): keyholder.v1.ShellTimeout & keyholder.v1.ShellTimeout.$Shape;
             *   (properties?: keyholder.v1.ShellTimeout.$Properties): keyholder.v1.ShellTimeout;
             * }}
             */
            ShellTimeout.create = function(properties) {
                return new ShellTimeout(properties);
            };

            /**
             * Encodes the specified ShellTimeout message. Does not implicitly {@link keyholder.v1.ShellTimeout.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.ShellTimeout
             * @static
             * @param {keyholder.v1.ShellTimeout.$Properties} message ShellTimeout message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ShellTimeout.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds"))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.seconds);
                if (message.readonly != null && $Object.hasOwnProperty.call(message, "readonly"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.readonly);
                if (message.settings != null && message.settings.length)
                    for (let i = 0; i < message.settings.length; ++i)
                        $root.keyholder.v1.ShellTimeoutSetting.encode(message.settings[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ShellTimeout message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.ShellTimeout
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.ShellTimeout & keyholder.v1.ShellTimeout.$Shape} ShellTimeout
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ShellTimeout.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.ShellTimeout();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.seconds = reader.int64();
                            message._seconds = "seconds";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.readonly = reader.bool();
                            message._readonly = "readonly";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.settings && message.settings.length))
                                message.settings = [];
                            message.settings.push($root.keyholder.v1.ShellTimeoutSetting.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ShellTimeout message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.ShellTimeout
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.ShellTimeout} ShellTimeout
             */
            ShellTimeout.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.ShellTimeout)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.ShellTimeout: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.ShellTimeout();
                if (object.seconds != null)
                    if ($util.Long)
                        message.seconds = $util.Long.fromValue(object.seconds, false);
                    else if (typeof object.seconds === "string")
                        message.seconds = $parseInt(object.seconds, 10);
                    else if (typeof object.seconds === "number")
                        message.seconds = object.seconds;
                    else if (typeof object.seconds === "object")
                        message.seconds = new $util.LongBits(object.seconds.low >>> 0, object.seconds.high >>> 0).toNumber();
                if (object.readonly != null)
                    message.readonly = $Boolean(object.readonly);
                if (object.settings) {
                    if (!$Array.isArray(object.settings))
                        throw $TypeError(".keyholder.v1.ShellTimeout.settings: array expected");
                    message.settings = $Array(object.settings.length);
                    for (let i = 0; i < object.settings.length; ++i) {
                        if (!$util.isObject(object.settings[i]))
                            throw $TypeError(".keyholder.v1.ShellTimeout.settings: object expected");
                        message.settings[i] = $root.keyholder.v1.ShellTimeoutSetting.fromObject(object.settings[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a ShellTimeout message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.ShellTimeout
             * @static
             * @param {keyholder.v1.ShellTimeout} message ShellTimeout
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ShellTimeout.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.settings = [];
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.seconds = typeof message.seconds === "number" ? $BigInt(message.seconds) : $util.Long.fromBits(message.seconds.low >>> 0, message.seconds.high >>> 0, false).toBigInt();
                    else if (typeof message.seconds === "number")
                        object.seconds = options.longs === $String ? $String(message.seconds) : message.seconds;
                    else
                        object.seconds = options.longs === $String ? $util.Long.prototype.toString.call(message.seconds) : options.longs === $Number ? new $util.LongBits(message.seconds.low >>> 0, message.seconds.high >>> 0).toNumber() : message.seconds;
                if (message.readonly != null && $Object.hasOwnProperty.call(message, "readonly"))
                    object.readonly = message.readonly;
                if (message.settings && message.settings.length) {
                    object.settings = $Array(message.settings.length);
                    for (let j = 0; j < message.settings.length; ++j)
                        object.settings[j] = $root.keyholder.v1.ShellTimeoutSetting.toObject(message.settings[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this ShellTimeout to JSON.
             * @function toJSON
             * @memberof keyholder.v1.ShellTimeout
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ShellTimeout.prototype.toJSON = function() {
                return ShellTimeout.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ShellTimeout;
        })();

        v1.ShellTimeoutSetting = (function() {

            /**
             * Properties of a ShellTimeoutSetting.
             * @typedef {Object} keyholder.v1.ShellTimeoutSetting.$Properties
             * @property {string|null} [file] ShellTimeoutSetting file
             * @property {number|null} [seconds] ShellTimeoutSetting seconds
             * @property {boolean|null} [readonly] ShellTimeoutSetting readonly
             * @property {boolean|null} [exported] ShellTimeoutSetting exported
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ShellTimeoutSetting.
             * @memberof keyholder.v1
             * @interface IShellTimeoutSetting
             * @augments keyholder.v1.ShellTimeoutSetting.$Properties
             * @deprecated Use keyholder.v1.ShellTimeoutSetting.$Properties instead.
             */

            /**
             * Shape of a ShellTimeoutSetting.
             * @typedef {keyholder.v1.ShellTimeoutSetting.$Properties} keyholder.v1.ShellTimeoutSetting.$Shape
             */

            /**
             * Constructs a new ShellTimeoutSetting.
             * @memberof keyholder.v1
             * @classdesc Represents a ShellTimeoutSetting.
             * @constructor
             * @param {keyholder.v1.ShellTimeoutSetting.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ShellTimeoutSetting = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ShellTimeoutSetting file.
             * @member {string} file
             * @memberof keyholder.v1.ShellTimeoutSetting
             * @instance
             */
            ShellTimeoutSetting.prototype.file = "";

            /**
             * ShellTimeoutSetting seconds.
             * @member {number} seconds
             * @memberof keyholder.v1.ShellTimeoutSetting
             * @instance
             */
            ShellTimeoutSetting.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ShellTimeoutSetting readonly.
             * @member {boolean} readonly
             * @memberof keyholder.v1.ShellTimeoutSetting
             * @instance
             */
            ShellTimeoutSetting.prototype.readonly = false;

            /**
             * ShellTimeoutSetting exported.
             * @member {boolean} exported
             * @memberof keyholder.v1.ShellTimeoutSetting
             * @instance
             */
            ShellTimeoutSetting.prototype.exported = false;

            /**
             * Creates a new ShellTimeoutSetting instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.ShellTimeoutSetting
             * @static
             * @param {keyholder.v1.ShellTimeoutSetting.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.ShellTimeoutSetting} ShellTimeoutSetting instance
             * @type {{
             *   (properties: keyholder.v1.ShellTimeoutSetting.$Shape): keyholder.v1.ShellTimeoutSetting & keyholder.v1.ShellTimeoutSetting.$Shape;
             *   (properties?: keyholder.v1.ShellTimeoutSetting.$Properties): keyholder.v1.ShellTimeoutSetting;
             * }}
             */
            ShellTimeoutSetting.create = function(properties) {
                return new ShellTimeoutSetting(properties);
            };

            /**
             * Encodes the specified ShellTimeoutSetting message. Does not implicitly {@link keyholder.v1.ShellTimeoutSetting.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.ShellTimeoutSetting
             * @static
             * @param {keyholder.v1.ShellTimeoutSetting.$Properties} message ShellTimeoutSetting message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ShellTimeoutSetting.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.file != null && $Object.hasOwnProperty.call(message, "file") && message.file !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.file);
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.seconds);
                if (message.readonly != null && $Object.hasOwnProperty.call(message, "readonly") && message.readonly !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.readonly);
                if (message.exported != null && $Object.hasOwnProperty.call(message, "exported") && message.exported !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.exported);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ShellTimeoutSetting message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.ShellTimeoutSetting
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.ShellTimeoutSetting & keyholder.v1.ShellTimeoutSetting.$Shape} ShellTimeoutSetting
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ShellTimeoutSetting.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.ShellTimeoutSetting();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.file = value;
                            else
                                delete message.file;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.readonly = value;
                            else
                                delete message.readonly;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.exported = value;
                            else
                                delete message.exported;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ShellTimeoutSetting message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.ShellTimeoutSetting
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.ShellTimeoutSetting} ShellTimeoutSetting
             */
            ShellTimeoutSetting.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.ShellTimeoutSetting)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.ShellTimeoutSetting: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.ShellTimeoutSetting();
                if (object.file != null)
                    if (typeof object.file !== "string" || object.file.length)
                        message.file = $String(object.file);
                if (object.seconds != null)
                    if (typeof object.seconds === "object" ? object.seconds.low || object.seconds.high : $Number(object.seconds) !== 0)
                        if ($util.Long)
                            message.seconds = $util.Long.fromValue(object.seconds, false);
                        else if (typeof object.seconds === "string")
                            message.seconds = $parseInt(object.seconds, 10);
                        else if (typeof object.seconds === "number")
                            message.seconds = object.seconds;
                        else if (typeof object.seconds === "object")
                            message.seconds = new $util.LongBits(object.seconds.low >>> 0, object.seconds.high >>> 0).toNumber();
                if (object.readonly != null)
                    if (object.readonly)
                        message.readonly = $Boolean(object.readonly);
                if (object.exported != null)
                    if (object.exported)
                        message.exported = $Boolean(object.exported);
                return message;
            };

            /**
             * Creates a plain object from a ShellTimeoutSetting message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.ShellTimeoutSetting
             * @static
             * @param {keyholder.v1.ShellTimeoutSetting} message ShellTimeoutSetting
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ShellTimeoutSetting.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.file = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.seconds = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.seconds = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.readonly = false;
                    object.exported = false;
                }
                if (message.file != null && $Object.hasOwnProperty.call(message, "file"))
                    object.file = message.file;
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.seconds = typeof message.seconds === "number" ? $BigInt(message.seconds) : $util.Long.fromBits(message.seconds.low >>> 0, message.seconds.high >>> 0, false).toBigInt();
                    else if (typeof message.seconds === "number")
                        object.seconds = options.longs === $String ? $String(message.seconds) : message.seconds;
                    else
                        object.seconds = options.longs === $String ? $util.Long.prototype.toString.call(message.seconds) : options.longs === $Number ? new $util.LongBits(message.seconds.low >>> 0, message.seconds.high >>> 0).toNumber() : message.seconds;
                if (message.readonly != null && $Object.hasOwnProperty.call(message, "readonly"))
                    object.readonly = message.readonly;
                if (message.exported != null && $Object.hasOwnProperty.call(message, "exported"))
                    object.exported = message.exported;
                return object;
            };

            /**
             * Converts this ShellTimeoutSetting to JSON.
             * @function toJSON
             * @memberof keyholder.v1.ShellTimeoutSetting
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ShellTimeoutSetting.prototype.toJSON = function() {
                return ShellTimeoutSetting.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ShellTimeoutSetting;
        })();

        v1.SshServer = (function() {

            /**
             * Properties of a SshServer.
             * @typedef {Object} keyholder.v1.SshServer.$Properties
             * @property {number|null} [clientAliveIntervalSeconds] SshServer clientAliveIntervalSeconds
             * @property {number|null} [clientAliveCountMax] SshServer clientAliveCountMax
             * @property {string|null} [permitRootLogin] SshServer permitRootLogin
             * @property {boolean|null} [passwordAuthentication] SshServer passwordAuthentication
             * @property {boolean|null} [permitEmptyPasswords] SshServer permitEmptyPasswords
             * @property {number|null} [idleTimeoutSeconds] SshServer idleTimeoutSeconds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SshServer.
             * @memberof keyholder.v1
             * @interface ISshServer
             * @augments keyholder.v1.SshServer.$Properties
             * @deprecated Use keyholder.v1.SshServer.$Properties instead.
             */

            /**
             * Shape of a SshServer.
             * @typedef {keyholder.v1.SshServer.$Properties} keyholder.v1.SshServer.$Shape
             */

            /**
             * Constructs a new SshServer.
             * @memberof keyholder.v1
             * @classdesc Represents a SshServer.
             * @constructor
             * @param {keyholder.v1.SshServer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SshServer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SshServer clientAliveIntervalSeconds.
             * @member {number|null|undefined} clientAliveIntervalSeconds
             * @memberof keyholder.v1.SshServer
             * @instance
             */
            SshServer.prototype.clientAliveIntervalSeconds = null;

            /**
             * SshServer clientAliveCountMax.
             * @member {number|null|undefined} clientAliveCountMax
             * @memberof keyholder.v1.SshServer
             * @instance
             */
            SshServer.prototype.clientAliveCountMax = null;

            /**
             * SshServer permitRootLogin.
             * @member {string|null|undefined} permitRootLogin
             * @memberof keyholder.v1.SshServer
             * @instance
             */
            SshServer.prototype.permitRootLogin = null;

            /**
             * SshServer passwordAuthentication.
             * @member {boolean|null|undefined} passwordAuthentication
             * @memberof keyholder.v1.SshServer
             * @instance
             */
            SshServer.prototype.passwordAuthentication = null;

            /**
             * SshServer permitEmptyPasswords.
             * @member {boolean|null|undefined} permitEmptyPasswords
             * @memberof keyholder.v1.SshServer
             * @instance
             */
            SshServer.prototype.permitEmptyPasswords = null;

            /**
             * SshServer idleTimeoutSeconds.
             * @member {number|null|undefined} idleTimeoutSeconds
             * @memberof keyholder.v1.SshServer
             * @instance
             */
            SshServer.prototype.idleTimeoutSeconds = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SshServer.prototype, "_clientAliveIntervalSeconds", {
                get: $util.oneOfGetter($oneOfFields = ["clientAliveIntervalSeconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SshServer.prototype, "_clientAliveCountMax", {
                get: $util.oneOfGetter($oneOfFields = ["clientAliveCountMax"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SshServer.prototype, "_permitRootLogin", {
                get: $util.oneOfGetter($oneOfFields = ["permitRootLogin"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SshServer.prototype, "_passwordAuthentication", {
                get: $util.oneOfGetter($oneOfFields = ["passwordAuthentication"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SshServer.prototype, "_permitEmptyPasswords", {
                get: $util.oneOfGetter($oneOfFields = ["permitEmptyPasswords"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SshServer.prototype, "_idleTimeoutSeconds", {
                get: $util.oneOfGetter($oneOfFields = ["idleTimeoutSeconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new SshServer instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.SshServer
             * @static
             * @param {keyholder.v1.SshServer.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.SshServer} SshServer instance
             * @type {{
             *   (properties: keyholder.v1.SshServer.$Shape): keyholder.v1.SshServer & keyholder.v1.SshServer.$Shape;
             *   (properties?: keyholder.v1.SshServer.$Properties): keyholder.v1.SshServer;
             * }}
             */
            SshServer.create = function(properties) {
                return new SshServer(properties);
            };

            /**
             * Encodes the specified SshServer message. Does not implicitly {@link keyholder.v1.SshServer.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.SshServer
             * @static
             * @param {keyholder.v1.SshServer.$Properties} message SshServer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SshServer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.clientAliveIntervalSeconds != null && $Object.hasOwnProperty.call(message, "clientAliveIntervalSeconds"))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.clientAliveIntervalSeconds);
                if (message.clientAliveCountMax != null && $Object.hasOwnProperty.call(message, "clientAliveCountMax"))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.clientAliveCountMax);
                if (message.permitRootLogin != null && $Object.hasOwnProperty.call(message, "permitRootLogin"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.permitRootLogin);
                if (message.passwordAuthentication != null && $Object.hasOwnProperty.call(message, "passwordAuthentication"))
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.passwordAuthentication);
                if (message.permitEmptyPasswords != null && $Object.hasOwnProperty.call(message, "permitEmptyPasswords"))
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.permitEmptyPasswords);
                if (message.idleTimeoutSeconds != null && $Object.hasOwnProperty.call(message, "idleTimeoutSeconds"))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.idleTimeoutSeconds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SshServer message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.SshServer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.SshServer & keyholder.v1.SshServer.$Shape} SshServer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SshServer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.SshServer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.clientAliveIntervalSeconds = reader.int64();
                            message._clientAliveIntervalSeconds = "clientAliveIntervalSeconds";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.clientAliveCountMax = reader.int64();
                            message._clientAliveCountMax = "clientAliveCountMax";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.permitRootLogin = reader.stringVerify();
                            message._permitRootLogin = "permitRootLogin";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.passwordAuthentication = reader.bool();
                            message._passwordAuthentication = "passwordAuthentication";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.permitEmptyPasswords = reader.bool();
                            message._permitEmptyPasswords = "permitEmptyPasswords";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.idleTimeoutSeconds = reader.int64();
                            message._idleTimeoutSeconds = "idleTimeoutSeconds";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SshServer message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.SshServer
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.SshServer} SshServer
             */
            SshServer.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.SshServer)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.SshServer: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.SshServer();
                if (object.clientAliveIntervalSeconds != null)
                    if ($util.Long)
                        message.clientAliveIntervalSeconds = $util.Long.fromValue(object.clientAliveIntervalSeconds, false);
                    else if (typeof object.clientAliveIntervalSeconds === "string")
                        message.clientAliveIntervalSeconds = $parseInt(object.clientAliveIntervalSeconds, 10);
                    else if (typeof object.clientAliveIntervalSeconds === "number")
                        message.clientAliveIntervalSeconds = object.clientAliveIntervalSeconds;
                    else if (typeof object.clientAliveIntervalSeconds === "object")
                        message.clientAliveIntervalSeconds = new $util.LongBits(object.clientAliveIntervalSeconds.low >>> 0, object.clientAliveIntervalSeconds.high >>> 0).toNumber();
                if (object.clientAliveCountMax != null)
                    if ($util.Long)
                        message.clientAliveCountMax = $util.Long.fromValue(object.clientAliveCountMax, false);
                    else if (typeof object.clientAliveCountMax === "string")
                        message.clientAliveCountMax = $parseInt(object.clientAliveCountMax, 10);
                    else if (typeof object.clientAliveCountMax === "number")
                        message.clientAliveCountMax = object.clientAliveCountMax;
                    else if (typeof object.clientAliveCountMax === "object")
                        message.clientAliveCountMax = new $util.LongBits(object.clientAliveCountMax.low >>> 0, object.clientAliveCountMax.high >>> 0).toNumber();
                if (object.permitRootLogin != null)
                    message.permitRootLogin = $String(object.permitRootLogin);
                if (object.passwordAuthentication != null)
                    message.passwordAuthentication = $Boolean(object.passwordAuthentication);
                if (object.permitEmptyPasswords != null)
                    message.permitEmptyPasswords = $Boolean(object.permitEmptyPasswords);
                if (object.idleTimeoutSeconds != null)
                    if ($util.Long)
                        message.idleTimeoutSeconds = $util.Long.fromValue(object.idleTimeoutSeconds, false);
                    else if (typeof object.idleTimeoutSeconds === "string")
                        message.idleTimeoutSeconds = $parseInt(object.idleTimeoutSeconds, 10);
                    else if (typeof object.idleTimeoutSeconds === "number")
                        message.idleTimeoutSeconds = object.idleTimeoutSeconds;
                    else if (typeof object.idleTimeoutSeconds === "object")
                        message.idleTimeoutSeconds = new $util.LongBits(object.idleTimeoutSeconds.low >>> 0, object.idleTimeoutSeconds.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a SshServer message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.SshServer
             * @static
             * @param {keyholder.v1.SshServer} message SshServer
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SshServer.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.clientAliveIntervalSeconds != null && $Object.hasOwnProperty.call(message, "clientAliveIntervalSeconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.clientAliveIntervalSeconds = typeof message.clientAliveIntervalSeconds === "number" ? $BigInt(message.clientAliveIntervalSeconds) : $util.Long.fromBits(message.clientAliveIntervalSeconds.low >>> 0, message.clientAliveIntervalSeconds.high >>> 0, false).toBigInt();
                    else if (typeof message.clientAliveIntervalSeconds === "number")
                        object.clientAliveIntervalSeconds = options.longs === $String ? $String(message.clientAliveIntervalSeconds) : message.clientAliveIntervalSeconds;
                    else
                        object.clientAliveIntervalSeconds = options.longs === $String ? $util.Long.prototype.toString.call(message.clientAliveIntervalSeconds) : options.longs === $Number ? new $util.LongBits(message.clientAliveIntervalSeconds.low >>> 0, message.clientAliveIntervalSeconds.high >>> 0).toNumber() : message.clientAliveIntervalSeconds;
                if (message.clientAliveCountMax != null && $Object.hasOwnProperty.call(message, "clientAliveCountMax"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.clientAliveCountMax = typeof message.clientAliveCountMax === "number" ? $BigInt(message.clientAliveCountMax) : $util.Long.fromBits(message.clientAliveCountMax.low >>> 0, message.clientAliveCountMax.high >>> 0, false).toBigInt();
                    else if (typeof message.clientAliveCountMax === "number")
                        object.clientAliveCountMax = options.longs === $String ? $String(message.clientAliveCountMax) : message.clientAliveCountMax;
                    else
                        object.clientAliveCountMax = options.longs === $String ? $util.Long.prototype.toString.call(message.clientAliveCountMax) : options.longs === $Number ? new $util.LongBits(message.clientAliveCountMax.low >>> 0, message.clientAliveCountMax.high >>> 0).toNumber() : message.clientAliveCountMax;
                if (message.permitRootLogin != null && $Object.hasOwnProperty.call(message, "permitRootLogin"))
                    object.permitRootLogin = message.permitRootLogin;
                if (message.passwordAuthentication != null && $Object.hasOwnProperty.call(message, "passwordAuthentication"))
                    object.passwordAuthentication = message.passwordAuthentication;
                if (message.permitEmptyPasswords != null && $Object.hasOwnProperty.call(message, "permitEmptyPasswords"))
                    object.permitEmptyPasswords = message.permitEmptyPasswords;
                if (message.idleTimeoutSeconds != null && $Object.hasOwnProperty.call(message, "idleTimeoutSeconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.idleTimeoutSeconds = typeof message.idleTimeoutSeconds === "number" ? $BigInt(message.idleTimeoutSeconds) : $util.Long.fromBits(message.idleTimeoutSeconds.low >>> 0, message.idleTimeoutSeconds.high >>> 0, false).toBigInt();
                    else if (typeof message.idleTimeoutSeconds === "number")
                        object.idleTimeoutSeconds = options.longs === $String ? $String(message.idleTimeoutSeconds) : message.idleTimeoutSeconds;
                    else
                        object.idleTimeoutSeconds = options.longs === $String ? $util.Long.prototype.toString.call(message.idleTimeoutSeconds) : options.longs === $Number ? new $util.LongBits(message.idleTimeoutSeconds.low >>> 0, message.idleTimeoutSeconds.high >>> 0).toNumber() : message.idleTimeoutSeconds;
                return object;
            };

            /**
             * Converts this SshServer to JSON.
             * @function toJSON
             * @memberof keyholder.v1.SshServer
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SshServer.prototype.toJSON = function() {
                return SshServer.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SshServer;
        })();

        v1.SessionManager = (function() {

            /**
             * Properties of a SessionManager.
             * @typedef {Object} keyholder.v1.SessionManager.$Properties
             * @property {string|null} [idleAction] SessionManager idleAction
             * @property {number|null} [idleActionAfterSeconds] SessionManager idleActionAfterSeconds
             * @property {number|null} [stopIdleSessionSeconds] SessionManager stopIdleSessionSeconds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SessionManager.
             * @memberof keyholder.v1
             * @interface ISessionManager
             * @augments keyholder.v1.SessionManager.$Properties
             * @deprecated Use keyholder.v1.SessionManager.$Properties instead.
             */

            /**
             * Shape of a SessionManager.
             * @typedef {keyholder.v1.SessionManager.$Properties} keyholder.v1.SessionManager.$Shape
             */

            /**
             * Constructs a new SessionManager.
             * @memberof keyholder.v1
             * @classdesc Represents a SessionManager.
             * @constructor
             * @param {keyholder.v1.SessionManager.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SessionManager = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SessionManager idleAction.
             * @member {string|null|undefined} idleAction
             * @memberof keyholder.v1.SessionManager
             * @instance
             */
            SessionManager.prototype.idleAction = null;

            /**
             * SessionManager idleActionAfterSeconds.
             * @member {number|null|undefined} idleActionAfterSeconds
             * @memberof keyholder.v1.SessionManager
             * @instance
             */
            SessionManager.prototype.idleActionAfterSeconds = null;

            /**
             * SessionManager stopIdleSessionSeconds.
             * @member {number|null|undefined} stopIdleSessionSeconds
             * @memberof keyholder.v1.SessionManager
             * @instance
             */
            SessionManager.prototype.stopIdleSessionSeconds = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SessionManager.prototype, "_idleAction", {
                get: $util.oneOfGetter($oneOfFields = ["idleAction"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SessionManager.prototype, "_idleActionAfterSeconds", {
                get: $util.oneOfGetter($oneOfFields = ["idleActionAfterSeconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SessionManager.prototype, "_stopIdleSessionSeconds", {
                get: $util.oneOfGetter($oneOfFields = ["stopIdleSessionSeconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new SessionManager instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.SessionManager
             * @static
             * @param {keyholder.v1.SessionManager.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.SessionManager} SessionManager instance
             * @type {{
             *   (properties: keyholder.v1.SessionManager.$Shape): keyholder.v1.SessionManager & keyholder.v1.SessionManager.$Shape;
             *   (properties?: keyholder.v1.SessionManager.$Properties): keyholder.v1.SessionManager;
             * }}
             */
            SessionManager.create = function(properties) {
                return new SessionManager(properties);
            };

            /**
             * Encodes the specified SessionManager message. Does not implicitly {@link keyholder.v1.SessionManager.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.SessionManager
             * @static
             * @param {keyholder.v1.SessionManager.$Properties} message SessionManager message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SessionManager.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.idleAction != null && $Object.hasOwnProperty.call(message, "idleAction"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.idleAction);
                if (message.idleActionAfterSeconds != null && $Object.hasOwnProperty.call(message, "idleActionAfterSeconds"))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.idleActionAfterSeconds);
                if (message.stopIdleSessionSeconds != null && $Object.hasOwnProperty.call(message, "stopIdleSessionSeconds"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.stopIdleSessionSeconds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SessionManager message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.SessionManager
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.SessionManager & keyholder.v1.SessionManager.$Shape} SessionManager
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SessionManager.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.SessionManager();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.idleAction = reader.stringVerify();
                            message._idleAction = "idleAction";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.idleActionAfterSeconds = reader.int64();
                            message._idleActionAfterSeconds = "idleActionAfterSeconds";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.stopIdleSessionSeconds = reader.int64();
                            message._stopIdleSessionSeconds = "stopIdleSessionSeconds";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SessionManager message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.SessionManager
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.SessionManager} SessionManager
             */
            SessionManager.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.SessionManager)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.SessionManager: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.SessionManager();
                if (object.idleAction != null)
                    message.idleAction = $String(object.idleAction);
                if (object.idleActionAfterSeconds != null)
                    if ($util.Long)
                        message.idleActionAfterSeconds = $util.Long.fromValue(object.idleActionAfterSeconds, false);
                    else if (typeof object.idleActionAfterSeconds === "string")
                        message.idleActionAfterSeconds = $parseInt(object.idleActionAfterSeconds, 10);
                    else if (typeof object.idleActionAfterSeconds === "number")
                        message.idleActionAfterSeconds = object.idleActionAfterSeconds;
                    else if (typeof object.idleActionAfterSeconds === "object")
                        message.idleActionAfterSeconds = new $util.LongBits(object.idleActionAfterSeconds.low >>> 0, object.idleActionAfterSeconds.high >>> 0).toNumber();
                if (object.stopIdleSessionSeconds != null)
                    if ($util.Long)
                        message.stopIdleSessionSeconds = $util.Long.fromValue(object.stopIdleSessionSeconds, false);
                    else if (typeof object.stopIdleSessionSeconds === "string")
                        message.stopIdleSessionSeconds = $parseInt(object.stopIdleSessionSeconds, 10);
                    else if (typeof object.stopIdleSessionSeconds === "number")
                        message.stopIdleSessionSeconds = object.stopIdleSessionSeconds;
                    else if (typeof object.stopIdleSessionSeconds === "object")
                        message.stopIdleSessionSeconds = new $util.LongBits(object.stopIdleSessionSeconds.low >>> 0, object.stopIdleSessionSeconds.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a SessionManager message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.SessionManager
             * @static
             * @param {keyholder.v1.SessionManager} message SessionManager
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SessionManager.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.idleAction != null && $Object.hasOwnProperty.call(message, "idleAction"))
                    object.idleAction = message.idleAction;
                if (message.idleActionAfterSeconds != null && $Object.hasOwnProperty.call(message, "idleActionAfterSeconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.idleActionAfterSeconds = typeof message.idleActionAfterSeconds === "number" ? $BigInt(message.idleActionAfterSeconds) : $util.Long.fromBits(message.idleActionAfterSeconds.low >>> 0, message.idleActionAfterSeconds.high >>> 0, false).toBigInt();
                    else if (typeof message.idleActionAfterSeconds === "number")
                        object.idleActionAfterSeconds = options.longs === $String ? $String(message.idleActionAfterSeconds) : message.idleActionAfterSeconds;
                    else
                        object.idleActionAfterSeconds = options.longs === $String ? $util.Long.prototype.toString.call(message.idleActionAfterSeconds) : options.longs === $Number ? new $util.LongBits(message.idleActionAfterSeconds.low >>> 0, message.idleActionAfterSeconds.high >>> 0).toNumber() : message.idleActionAfterSeconds;
                if (message.stopIdleSessionSeconds != null && $Object.hasOwnProperty.call(message, "stopIdleSessionSeconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.stopIdleSessionSeconds = typeof message.stopIdleSessionSeconds === "number" ? $BigInt(message.stopIdleSessionSeconds) : $util.Long.fromBits(message.stopIdleSessionSeconds.low >>> 0, message.stopIdleSessionSeconds.high >>> 0, false).toBigInt();
                    else if (typeof message.stopIdleSessionSeconds === "number")
                        object.stopIdleSessionSeconds = options.longs === $String ? $String(message.stopIdleSessionSeconds) : message.stopIdleSessionSeconds;
                    else
                        object.stopIdleSessionSeconds = options.longs === $String ? $util.Long.prototype.toString.call(message.stopIdleSessionSeconds) : options.longs === $Number ? new $util.LongBits(message.stopIdleSessionSeconds.low >>> 0, message.stopIdleSessionSeconds.high >>> 0).toNumber() : message.stopIdleSessionSeconds;
                return object;
            };

            /**
             * Converts this SessionManager to JSON.
             * @function toJSON
             * @memberof keyholder.v1.SessionManager
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SessionManager.prototype.toJSON = function() {
                return SessionManager.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SessionManager;
        })();

        v1.AutomaticLogins = (function() {

            /**
             * Properties of an AutomaticLogins.
             * @typedef {Object} keyholder.v1.AutomaticLogins.$Properties
             * @property {Array.<keyholder.v1.AutomaticLogin.$Properties>|null} [logins] AutomaticLogins logins
             * @property {Array.<string>|null} [examined] AutomaticLogins examined
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AutomaticLogins.
             * @memberof keyholder.v1
             * @interface IAutomaticLogins
             * @augments keyholder.v1.AutomaticLogins.$Properties
             * @deprecated Use keyholder.v1.AutomaticLogins.$Properties instead.
             */

            /**
             * Shape of an AutomaticLogins.
             * @typedef {keyholder.v1.AutomaticLogins.$Properties} keyholder.v1.AutomaticLogins.$Shape
             */

            /**
             * Constructs a new AutomaticLogins.
             * @memberof keyholder.v1
             * @classdesc Represents an AutomaticLogins.
             * @constructor
             * @param {keyholder.v1.AutomaticLogins.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AutomaticLogins = function (properties) {
                this.logins = [];
                this.examined = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AutomaticLogins logins.
             * @member {Array.<keyholder.v1.AutomaticLogin.$Properties>} logins
             * @memberof keyholder.v1.AutomaticLogins
             * @instance
             */
            AutomaticLogins.prototype.logins = $util.emptyArray;

            /**
             * AutomaticLogins examined.
             * @member {Array.<string>} examined
             * @memberof keyholder.v1.AutomaticLogins
             * @instance
             */
            AutomaticLogins.prototype.examined = $util.emptyArray;

            /**
             * Creates a new AutomaticLogins instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.AutomaticLogins
             * @static
             * @param {keyholder.v1.AutomaticLogins.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.AutomaticLogins} AutomaticLogins instance
             * @type {{
             *   (properties: keyholder.v1.AutomaticLogins.$Shape): keyholder.v1.AutomaticLogins & keyholder.v1.AutomaticLogins.$Shape;
             *   (properties?: keyholder.v1.AutomaticLogins.$Properties): keyholder.v1.AutomaticLogins;
             * }}
             */
            AutomaticLogins.create = function(properties) {
                return new AutomaticLogins(properties);
            };

            /**
             * Encodes the specified AutomaticLogins message. Does not implicitly {@link keyholder.v1.AutomaticLogins.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.AutomaticLogins
             * @static
             * @param {keyholder.v1.AutomaticLogins.$Properties} message AutomaticLogins message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AutomaticLogins.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.logins != null && message.logins.length)
                    for (let i = 0; i < message.logins.length; ++i)
                        $root.keyholder.v1.AutomaticLogin.encode(message.logins[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.examined != null && message.examined.length)
                    for (let i = 0; i < message.examined.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.examined[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AutomaticLogins message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.AutomaticLogins
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.AutomaticLogins & keyholder.v1.AutomaticLogins.$Shape} AutomaticLogins
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AutomaticLogins.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.AutomaticLogins();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.logins && message.logins.length))
                                message.logins = [];
                            message.logins.push($root.keyholder.v1.AutomaticLogin.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.examined && message.examined.length))
                                message.examined = [];
                            message.examined.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an AutomaticLogins message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.AutomaticLogins
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.AutomaticLogins} AutomaticLogins
             */
            AutomaticLogins.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.AutomaticLogins)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.AutomaticLogins: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.AutomaticLogins();
                if (object.logins) {
                    if (!$Array.isArray(object.logins))
                        throw $TypeError(".keyholder.v1.AutomaticLogins.logins: array expected");
                    message.logins = $Array(object.logins.length);
                    for (let i = 0; i < object.logins.length; ++i) {
                        if (!$util.isObject(object.logins[i]))
                            throw $TypeError(".keyholder.v1.AutomaticLogins.logins: object expected");
                        message.logins[i] = $root.keyholder.v1.AutomaticLogin.fromObject(object.logins[i], _depth + 1);
                    }
                }
                if (object.examined) {
                    if (!$Array.isArray(object.examined))
                        throw $TypeError(".keyholder.v1.AutomaticLogins.examined: array expected");
                    message.examined = $Array(object.examined.length);
                    for (let i = 0; i < object.examined.length; ++i)
                        message.examined[i] = $String(object.examined[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from an AutomaticLogins message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.AutomaticLogins
             * @static
             * @param {keyholder.v1.AutomaticLogins} message AutomaticLogins
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            AutomaticLogins.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.logins = [];
                    object.examined = [];
                }
                if (message.logins && message.logins.length) {
                    object.logins = $Array(message.logins.length);
                    for (let j = 0; j < message.logins.length; ++j)
                        object.logins[j] = $root.keyholder.v1.AutomaticLogin.toObject(message.logins[j], options, _depth + 1);
                }
                if (message.examined && message.examined.length) {
                    object.examined = $Array(message.examined.length);
                    for (let j = 0; j < message.examined.length; ++j)
                        object.examined[j] = message.examined[j];
                }
                return object;
            };

            /**
             * Converts this AutomaticLogins to JSON.
             * @function toJSON
             * @memberof keyholder.v1.AutomaticLogins
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            AutomaticLogins.prototype.toJSON = function() {
                return AutomaticLogins.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AutomaticLogins;
        })();

        v1.AutomaticLogin = (function() {

            /**
             * Properties of an AutomaticLogin.
             * @typedef {Object} keyholder.v1.AutomaticLogin.$Properties
             * @property {string|null} [mechanism] AutomaticLogin mechanism
             * @property {string|null} [account] AutomaticLogin account
             * @property {string|null} [file] AutomaticLogin file
             * @property {boolean|null} [timed] AutomaticLogin timed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AutomaticLogin.
             * @memberof keyholder.v1
             * @interface IAutomaticLogin
             * @augments keyholder.v1.AutomaticLogin.$Properties
             * @deprecated Use keyholder.v1.AutomaticLogin.$Properties instead.
             */

            /**
             * Shape of an AutomaticLogin.
             * @typedef {keyholder.v1.AutomaticLogin.$Properties} keyholder.v1.AutomaticLogin.$Shape
             */

            /**
             * Constructs a new AutomaticLogin.
             * @memberof keyholder.v1
             * @classdesc Represents an AutomaticLogin.
             * @constructor
             * @param {keyholder.v1.AutomaticLogin.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AutomaticLogin = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AutomaticLogin mechanism.
             * @member {string} mechanism
             * @memberof keyholder.v1.AutomaticLogin
             * @instance
             */
            AutomaticLogin.prototype.mechanism = "";

            /**
             * AutomaticLogin account.
             * @member {string} account
             * @memberof keyholder.v1.AutomaticLogin
             * @instance
             */
            AutomaticLogin.prototype.account = "";

            /**
             * AutomaticLogin file.
             * @member {string} file
             * @memberof keyholder.v1.AutomaticLogin
             * @instance
             */
            AutomaticLogin.prototype.file = "";

            /**
             * AutomaticLogin timed.
             * @member {boolean} timed
             * @memberof keyholder.v1.AutomaticLogin
             * @instance
             */
            AutomaticLogin.prototype.timed = false;

            /**
             * Creates a new AutomaticLogin instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.AutomaticLogin
             * @static
             * @param {keyholder.v1.AutomaticLogin.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.AutomaticLogin} AutomaticLogin instance
             * @type {{
             *   (properties: keyholder.v1.AutomaticLogin.$Shape): keyholder.v1.AutomaticLogin & keyholder.v1.AutomaticLogin.$Shape;
             *   (properties?: keyholder.v1.AutomaticLogin.$Properties): keyholder.v1.AutomaticLogin;
             * }}
             */
            AutomaticLogin.create = function(properties) {
                return new AutomaticLogin(properties);
            };

            /**
             * Encodes the specified AutomaticLogin message. Does not implicitly {@link keyholder.v1.AutomaticLogin.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.AutomaticLogin
             * @static
             * @param {keyholder.v1.AutomaticLogin.$Properties} message AutomaticLogin message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AutomaticLogin.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.mechanism != null && $Object.hasOwnProperty.call(message, "mechanism") && message.mechanism !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.mechanism);
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.account);
                if (message.file != null && $Object.hasOwnProperty.call(message, "file") && message.file !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.file);
                if (message.timed != null && $Object.hasOwnProperty.call(message, "timed") && message.timed !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.timed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AutomaticLogin message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.AutomaticLogin
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.AutomaticLogin & keyholder.v1.AutomaticLogin.$Shape} AutomaticLogin
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AutomaticLogin.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.AutomaticLogin();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.mechanism = value;
                            else
                                delete message.mechanism;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.account = value;
                            else
                                delete message.account;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.file = value;
                            else
                                delete message.file;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.timed = value;
                            else
                                delete message.timed;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an AutomaticLogin message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.AutomaticLogin
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.AutomaticLogin} AutomaticLogin
             */
            AutomaticLogin.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.AutomaticLogin)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.AutomaticLogin: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.AutomaticLogin();
                if (object.mechanism != null)
                    if (typeof object.mechanism !== "string" || object.mechanism.length)
                        message.mechanism = $String(object.mechanism);
                if (object.account != null)
                    if (typeof object.account !== "string" || object.account.length)
                        message.account = $String(object.account);
                if (object.file != null)
                    if (typeof object.file !== "string" || object.file.length)
                        message.file = $String(object.file);
                if (object.timed != null)
                    if (object.timed)
                        message.timed = $Boolean(object.timed);
                return message;
            };

            /**
             * Creates a plain object from an AutomaticLogin message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.AutomaticLogin
             * @static
             * @param {keyholder.v1.AutomaticLogin} message AutomaticLogin
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            AutomaticLogin.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.mechanism = "";
                    object.account = "";
                    object.file = "";
                    object.timed = false;
                }
                if (message.mechanism != null && $Object.hasOwnProperty.call(message, "mechanism"))
                    object.mechanism = message.mechanism;
                if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                    object.account = message.account;
                if (message.file != null && $Object.hasOwnProperty.call(message, "file"))
                    object.file = message.file;
                if (message.timed != null && $Object.hasOwnProperty.call(message, "timed"))
                    object.timed = message.timed;
                return object;
            };

            /**
             * Converts this AutomaticLogin to JSON.
             * @function toJSON
             * @memberof keyholder.v1.AutomaticLogin
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            AutomaticLogin.prototype.toJSON = function() {
                return AutomaticLogin.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AutomaticLogin;
        })();

        v1.Accounts = (function() {

            /**
             * Properties of an Accounts.
             * @typedef {Object} keyholder.v1.Accounts.$Properties
             * @property {Array.<keyholder.v1.Account.$Properties>|null} [accounts] Accounts accounts
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Accounts.
             * @memberof keyholder.v1
             * @interface IAccounts
             * @augments keyholder.v1.Accounts.$Properties
             * @deprecated Use keyholder.v1.Accounts.$Properties instead.
             */

            /**
             * Shape of an Accounts.
             * @typedef {keyholder.v1.Accounts.$Properties} keyholder.v1.Accounts.$Shape
             */

            /**
             * Constructs a new Accounts.
             * @memberof keyholder.v1
             * @classdesc Represents an Accounts.
             * @constructor
             * @param {keyholder.v1.Accounts.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Accounts = function (properties) {
                this.accounts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Accounts accounts.
             * @member {Array.<keyholder.v1.Account.$Properties>} accounts
             * @memberof keyholder.v1.Accounts
             * @instance
             */
            Accounts.prototype.accounts = $util.emptyArray;

            /**
             * Creates a new Accounts instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Accounts
             * @static
             * @param {keyholder.v1.Accounts.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Accounts} Accounts instance
             * @type {{
             *   (properties: keyholder.v1.Accounts.$Shape): keyholder.v1.Accounts & keyholder.v1.Accounts.$Shape;
             *   (properties?: keyholder.v1.Accounts.$Properties): keyholder.v1.Accounts;
             * }}
             */
            Accounts.create = function(properties) {
                return new Accounts(properties);
            };

            /**
             * Encodes the specified Accounts message. Does not implicitly {@link keyholder.v1.Accounts.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Accounts
             * @static
             * @param {keyholder.v1.Accounts.$Properties} message Accounts message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Accounts.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.accounts != null && message.accounts.length)
                    for (let i = 0; i < message.accounts.length; ++i)
                        $root.keyholder.v1.Account.encode(message.accounts[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Accounts message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Accounts
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Accounts & keyholder.v1.Accounts.$Shape} Accounts
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Accounts.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.Accounts();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.accounts && message.accounts.length))
                                message.accounts = [];
                            message.accounts.push($root.keyholder.v1.Account.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Accounts message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.Accounts
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.Accounts} Accounts
             */
            Accounts.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.Accounts)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.Accounts: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.Accounts();
                if (object.accounts) {
                    if (!$Array.isArray(object.accounts))
                        throw $TypeError(".keyholder.v1.Accounts.accounts: array expected");
                    message.accounts = $Array(object.accounts.length);
                    for (let i = 0; i < object.accounts.length; ++i) {
                        if (!$util.isObject(object.accounts[i]))
                            throw $TypeError(".keyholder.v1.Accounts.accounts: object expected");
                        message.accounts[i] = $root.keyholder.v1.Account.fromObject(object.accounts[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from an Accounts message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.Accounts
             * @static
             * @param {keyholder.v1.Accounts} message Accounts
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Accounts.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.accounts = [];
                if (message.accounts && message.accounts.length) {
                    object.accounts = $Array(message.accounts.length);
                    for (let j = 0; j < message.accounts.length; ++j)
                        object.accounts[j] = $root.keyholder.v1.Account.toObject(message.accounts[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Accounts to JSON.
             * @function toJSON
             * @memberof keyholder.v1.Accounts
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Accounts.prototype.toJSON = function() {
                return Accounts.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Accounts;
        })();

        v1.Account = (function() {

            /**
             * Properties of an Account.
             * @typedef {Object} keyholder.v1.Account.$Properties
             * @property {string|null} [name] Account name
             * @property {string|null} [id] Account id
             * @property {string|null} [displayName] Account displayName
             * @property {string|null} [shell] Account shell
             * @property {boolean|null} [canLogIn] Account canLogIn
             * @property {string|null} [password] Account password
             * @property {number|null} [passwordChangedAtMs] Account passwordChangedAtMs
             * @property {number|null} [lastLogonAtMs] Account lastLogonAtMs
             * @property {Array.<string>|null} [powerGroups] Account powerGroups
             * @property {boolean|null} [system] Account system
             * @property {number|null} [expiresAtMs] Account expiresAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Account.
             * @memberof keyholder.v1
             * @interface IAccount
             * @augments keyholder.v1.Account.$Properties
             * @deprecated Use keyholder.v1.Account.$Properties instead.
             */

            /**
             * Shape of an Account.
             * @typedef {keyholder.v1.Account.$Properties} keyholder.v1.Account.$Shape
             */

            /**
             * Constructs a new Account.
             * @memberof keyholder.v1
             * @classdesc Represents an Account.
             * @constructor
             * @param {keyholder.v1.Account.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Account = function (properties) {
                this.powerGroups = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Account name.
             * @member {string} name
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.name = "";

            /**
             * Account id.
             * @member {string} id
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.id = "";

            /**
             * Account displayName.
             * @member {string} displayName
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.displayName = "";

            /**
             * Account shell.
             * @member {string} shell
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.shell = "";

            /**
             * Account canLogIn.
             * @member {boolean|null|undefined} canLogIn
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.canLogIn = null;

            /**
             * Account password.
             * @member {string|null|undefined} password
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.password = null;

            /**
             * Account passwordChangedAtMs.
             * @member {number|null|undefined} passwordChangedAtMs
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.passwordChangedAtMs = null;

            /**
             * Account lastLogonAtMs.
             * @member {number|null|undefined} lastLogonAtMs
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.lastLogonAtMs = null;

            /**
             * Account powerGroups.
             * @member {Array.<string>} powerGroups
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.powerGroups = $util.emptyArray;

            /**
             * Account system.
             * @member {boolean|null|undefined} system
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.system = null;

            /**
             * Account expiresAtMs.
             * @member {number|null|undefined} expiresAtMs
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.expiresAtMs = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Account.prototype, "_canLogIn", {
                get: $util.oneOfGetter($oneOfFields = ["canLogIn"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Account.prototype, "_password", {
                get: $util.oneOfGetter($oneOfFields = ["password"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Account.prototype, "_passwordChangedAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["passwordChangedAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Account.prototype, "_lastLogonAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["lastLogonAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Account.prototype, "_system", {
                get: $util.oneOfGetter($oneOfFields = ["system"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Account.prototype, "_expiresAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["expiresAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Account instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Account
             * @static
             * @param {keyholder.v1.Account.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Account} Account instance
             * @type {{
             *   (properties: keyholder.v1.Account.$Shape): keyholder.v1.Account & keyholder.v1.Account.$Shape;
             *   (properties?: keyholder.v1.Account.$Properties): keyholder.v1.Account;
             * }}
             */
            Account.create = function(properties) {
                return new Account(properties);
            };

            /**
             * Encodes the specified Account message. Does not implicitly {@link keyholder.v1.Account.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Account
             * @static
             * @param {keyholder.v1.Account.$Properties} message Account message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Account.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.id);
                if (message.displayName != null && $Object.hasOwnProperty.call(message, "displayName") && message.displayName !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.displayName);
                if (message.shell != null && $Object.hasOwnProperty.call(message, "shell") && message.shell !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.shell);
                if (message.canLogIn != null && $Object.hasOwnProperty.call(message, "canLogIn"))
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.canLogIn);
                if (message.password != null && $Object.hasOwnProperty.call(message, "password"))
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.password);
                if (message.passwordChangedAtMs != null && $Object.hasOwnProperty.call(message, "passwordChangedAtMs"))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.passwordChangedAtMs);
                if (message.lastLogonAtMs != null && $Object.hasOwnProperty.call(message, "lastLogonAtMs"))
                    writer.uint32(/* id 8, wireType 0 =*/64).int64(message.lastLogonAtMs);
                if (message.powerGroups != null && message.powerGroups.length)
                    for (let i = 0; i < message.powerGroups.length; ++i)
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.powerGroups[i]);
                if (message.system != null && $Object.hasOwnProperty.call(message, "system"))
                    writer.uint32(/* id 10, wireType 0 =*/80).bool(message.system);
                if (message.expiresAtMs != null && $Object.hasOwnProperty.call(message, "expiresAtMs"))
                    writer.uint32(/* id 11, wireType 0 =*/88).int64(message.expiresAtMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Account message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Account
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Account & keyholder.v1.Account.$Shape} Account
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Account.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.Account();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.displayName = value;
                            else
                                delete message.displayName;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.shell = value;
                            else
                                delete message.shell;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.canLogIn = reader.bool();
                            message._canLogIn = "canLogIn";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.password = reader.stringVerify();
                            message._password = "password";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.passwordChangedAtMs = reader.int64();
                            message._passwordChangedAtMs = "passwordChangedAtMs";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.lastLogonAtMs = reader.int64();
                            message._lastLogonAtMs = "lastLogonAtMs";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.powerGroups && message.powerGroups.length))
                                message.powerGroups = [];
                            message.powerGroups.push(reader.stringVerify());
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.system = reader.bool();
                            message._system = "system";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.expiresAtMs = reader.int64();
                            message._expiresAtMs = "expiresAtMs";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Account message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.Account
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.Account} Account
             */
            Account.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.Account)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.Account: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.Account();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.displayName != null)
                    if (typeof object.displayName !== "string" || object.displayName.length)
                        message.displayName = $String(object.displayName);
                if (object.shell != null)
                    if (typeof object.shell !== "string" || object.shell.length)
                        message.shell = $String(object.shell);
                if (object.canLogIn != null)
                    message.canLogIn = $Boolean(object.canLogIn);
                if (object.password != null)
                    message.password = $String(object.password);
                if (object.passwordChangedAtMs != null)
                    if ($util.Long)
                        message.passwordChangedAtMs = $util.Long.fromValue(object.passwordChangedAtMs, false);
                    else if (typeof object.passwordChangedAtMs === "string")
                        message.passwordChangedAtMs = $parseInt(object.passwordChangedAtMs, 10);
                    else if (typeof object.passwordChangedAtMs === "number")
                        message.passwordChangedAtMs = object.passwordChangedAtMs;
                    else if (typeof object.passwordChangedAtMs === "object")
                        message.passwordChangedAtMs = new $util.LongBits(object.passwordChangedAtMs.low >>> 0, object.passwordChangedAtMs.high >>> 0).toNumber();
                if (object.lastLogonAtMs != null)
                    if ($util.Long)
                        message.lastLogonAtMs = $util.Long.fromValue(object.lastLogonAtMs, false);
                    else if (typeof object.lastLogonAtMs === "string")
                        message.lastLogonAtMs = $parseInt(object.lastLogonAtMs, 10);
                    else if (typeof object.lastLogonAtMs === "number")
                        message.lastLogonAtMs = object.lastLogonAtMs;
                    else if (typeof object.lastLogonAtMs === "object")
                        message.lastLogonAtMs = new $util.LongBits(object.lastLogonAtMs.low >>> 0, object.lastLogonAtMs.high >>> 0).toNumber();
                if (object.powerGroups) {
                    if (!$Array.isArray(object.powerGroups))
                        throw $TypeError(".keyholder.v1.Account.powerGroups: array expected");
                    message.powerGroups = $Array(object.powerGroups.length);
                    for (let i = 0; i < object.powerGroups.length; ++i)
                        message.powerGroups[i] = $String(object.powerGroups[i]);
                }
                if (object.system != null)
                    message.system = $Boolean(object.system);
                if (object.expiresAtMs != null)
                    if ($util.Long)
                        message.expiresAtMs = $util.Long.fromValue(object.expiresAtMs, false);
                    else if (typeof object.expiresAtMs === "string")
                        message.expiresAtMs = $parseInt(object.expiresAtMs, 10);
                    else if (typeof object.expiresAtMs === "number")
                        message.expiresAtMs = object.expiresAtMs;
                    else if (typeof object.expiresAtMs === "object")
                        message.expiresAtMs = new $util.LongBits(object.expiresAtMs.low >>> 0, object.expiresAtMs.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from an Account message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.Account
             * @static
             * @param {keyholder.v1.Account} message Account
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Account.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.powerGroups = [];
                if (options.defaults) {
                    object.name = "";
                    object.id = "";
                    object.displayName = "";
                    object.shell = "";
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.displayName != null && $Object.hasOwnProperty.call(message, "displayName"))
                    object.displayName = message.displayName;
                if (message.shell != null && $Object.hasOwnProperty.call(message, "shell"))
                    object.shell = message.shell;
                if (message.canLogIn != null && $Object.hasOwnProperty.call(message, "canLogIn"))
                    object.canLogIn = message.canLogIn;
                if (message.password != null && $Object.hasOwnProperty.call(message, "password"))
                    object.password = message.password;
                if (message.passwordChangedAtMs != null && $Object.hasOwnProperty.call(message, "passwordChangedAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.passwordChangedAtMs = typeof message.passwordChangedAtMs === "number" ? $BigInt(message.passwordChangedAtMs) : $util.Long.fromBits(message.passwordChangedAtMs.low >>> 0, message.passwordChangedAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.passwordChangedAtMs === "number")
                        object.passwordChangedAtMs = options.longs === $String ? $String(message.passwordChangedAtMs) : message.passwordChangedAtMs;
                    else
                        object.passwordChangedAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.passwordChangedAtMs) : options.longs === $Number ? new $util.LongBits(message.passwordChangedAtMs.low >>> 0, message.passwordChangedAtMs.high >>> 0).toNumber() : message.passwordChangedAtMs;
                if (message.lastLogonAtMs != null && $Object.hasOwnProperty.call(message, "lastLogonAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lastLogonAtMs = typeof message.lastLogonAtMs === "number" ? $BigInt(message.lastLogonAtMs) : $util.Long.fromBits(message.lastLogonAtMs.low >>> 0, message.lastLogonAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.lastLogonAtMs === "number")
                        object.lastLogonAtMs = options.longs === $String ? $String(message.lastLogonAtMs) : message.lastLogonAtMs;
                    else
                        object.lastLogonAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.lastLogonAtMs) : options.longs === $Number ? new $util.LongBits(message.lastLogonAtMs.low >>> 0, message.lastLogonAtMs.high >>> 0).toNumber() : message.lastLogonAtMs;
                if (message.powerGroups && message.powerGroups.length) {
                    object.powerGroups = $Array(message.powerGroups.length);
                    for (let j = 0; j < message.powerGroups.length; ++j)
                        object.powerGroups[j] = message.powerGroups[j];
                }
                if (message.system != null && $Object.hasOwnProperty.call(message, "system"))
                    object.system = message.system;
                if (message.expiresAtMs != null && $Object.hasOwnProperty.call(message, "expiresAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.expiresAtMs = typeof message.expiresAtMs === "number" ? $BigInt(message.expiresAtMs) : $util.Long.fromBits(message.expiresAtMs.low >>> 0, message.expiresAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.expiresAtMs === "number")
                        object.expiresAtMs = options.longs === $String ? $String(message.expiresAtMs) : message.expiresAtMs;
                    else
                        object.expiresAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.expiresAtMs) : options.longs === $Number ? new $util.LongBits(message.expiresAtMs.low >>> 0, message.expiresAtMs.high >>> 0).toNumber() : message.expiresAtMs;
                return object;
            };

            /**
             * Converts this Account to JSON.
             * @function toJSON
             * @memberof keyholder.v1.Account
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Account.prototype.toJSON = function() {
                return Account.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Account;
        })();

        v1.SudoRules = (function() {

            /**
             * Properties of a SudoRules.
             * @typedef {Object} keyholder.v1.SudoRules.$Properties
             * @property {Array.<keyholder.v1.SudoRule.$Properties>|null} [rules] SudoRules rules
             * @property {boolean|null} [authenticate] SudoRules authenticate
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SudoRules.
             * @memberof keyholder.v1
             * @interface ISudoRules
             * @augments keyholder.v1.SudoRules.$Properties
             * @deprecated Use keyholder.v1.SudoRules.$Properties instead.
             */

            /**
             * Shape of a SudoRules.
             * @typedef {keyholder.v1.SudoRules.$Properties} keyholder.v1.SudoRules.$Shape
             */

            /**
             * Constructs a new SudoRules.
             * @memberof keyholder.v1
             * @classdesc Represents a SudoRules.
             * @constructor
             * @param {keyholder.v1.SudoRules.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SudoRules = function (properties) {
                this.rules = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SudoRules rules.
             * @member {Array.<keyholder.v1.SudoRule.$Properties>} rules
             * @memberof keyholder.v1.SudoRules
             * @instance
             */
            SudoRules.prototype.rules = $util.emptyArray;

            /**
             * SudoRules authenticate.
             * @member {boolean|null|undefined} authenticate
             * @memberof keyholder.v1.SudoRules
             * @instance
             */
            SudoRules.prototype.authenticate = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SudoRules.prototype, "_authenticate", {
                get: $util.oneOfGetter($oneOfFields = ["authenticate"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new SudoRules instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.SudoRules
             * @static
             * @param {keyholder.v1.SudoRules.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.SudoRules} SudoRules instance
             * @type {{
             *   (properties: keyholder.v1.SudoRules.$Shape): keyholder.v1.SudoRules & keyholder.v1.SudoRules.$Shape;
             *   (properties?: keyholder.v1.SudoRules.$Properties): keyholder.v1.SudoRules;
             * }}
             */
            SudoRules.create = function(properties) {
                return new SudoRules(properties);
            };

            /**
             * Encodes the specified SudoRules message. Does not implicitly {@link keyholder.v1.SudoRules.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.SudoRules
             * @static
             * @param {keyholder.v1.SudoRules.$Properties} message SudoRules message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SudoRules.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.rules != null && message.rules.length)
                    for (let i = 0; i < message.rules.length; ++i)
                        $root.keyholder.v1.SudoRule.encode(message.rules[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.authenticate != null && $Object.hasOwnProperty.call(message, "authenticate"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.authenticate);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SudoRules message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.SudoRules
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.SudoRules & keyholder.v1.SudoRules.$Shape} SudoRules
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SudoRules.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.SudoRules();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rules && message.rules.length))
                                message.rules = [];
                            message.rules.push($root.keyholder.v1.SudoRule.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.authenticate = reader.bool();
                            message._authenticate = "authenticate";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SudoRules message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.SudoRules
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.SudoRules} SudoRules
             */
            SudoRules.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.SudoRules)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.SudoRules: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.SudoRules();
                if (object.rules) {
                    if (!$Array.isArray(object.rules))
                        throw $TypeError(".keyholder.v1.SudoRules.rules: array expected");
                    message.rules = $Array(object.rules.length);
                    for (let i = 0; i < object.rules.length; ++i) {
                        if (!$util.isObject(object.rules[i]))
                            throw $TypeError(".keyholder.v1.SudoRules.rules: object expected");
                        message.rules[i] = $root.keyholder.v1.SudoRule.fromObject(object.rules[i], _depth + 1);
                    }
                }
                if (object.authenticate != null)
                    message.authenticate = $Boolean(object.authenticate);
                return message;
            };

            /**
             * Creates a plain object from a SudoRules message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.SudoRules
             * @static
             * @param {keyholder.v1.SudoRules} message SudoRules
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SudoRules.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.rules = [];
                if (message.rules && message.rules.length) {
                    object.rules = $Array(message.rules.length);
                    for (let j = 0; j < message.rules.length; ++j)
                        object.rules[j] = $root.keyholder.v1.SudoRule.toObject(message.rules[j], options, _depth + 1);
                }
                if (message.authenticate != null && $Object.hasOwnProperty.call(message, "authenticate"))
                    object.authenticate = message.authenticate;
                return object;
            };

            /**
             * Converts this SudoRules to JSON.
             * @function toJSON
             * @memberof keyholder.v1.SudoRules
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SudoRules.prototype.toJSON = function() {
                return SudoRules.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SudoRules;
        })();

        v1.SudoRule = (function() {

            /**
             * Properties of a SudoRule.
             * @typedef {Object} keyholder.v1.SudoRule.$Properties
             * @property {string|null} [subject] SudoRule subject
             * @property {string|null} [subjectKind] SudoRule subjectKind
             * @property {Array.<string>|null} [accounts] SudoRule accounts
             * @property {boolean|null} [allCommands] SudoRule allCommands
             * @property {boolean|null} [asRoot] SudoRule asRoot
             * @property {boolean|null} [noPassword] SudoRule noPassword
             * @property {number|null} [commandCount] SudoRule commandCount
             * @property {boolean|null} [appliesHere] SudoRule appliesHere
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SudoRule.
             * @memberof keyholder.v1
             * @interface ISudoRule
             * @augments keyholder.v1.SudoRule.$Properties
             * @deprecated Use keyholder.v1.SudoRule.$Properties instead.
             */

            /**
             * Shape of a SudoRule.
             * @typedef {keyholder.v1.SudoRule.$Properties} keyholder.v1.SudoRule.$Shape
             */

            /**
             * Constructs a new SudoRule.
             * @memberof keyholder.v1
             * @classdesc Represents a SudoRule.
             * @constructor
             * @param {keyholder.v1.SudoRule.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SudoRule = function (properties) {
                this.accounts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SudoRule subject.
             * @member {string} subject
             * @memberof keyholder.v1.SudoRule
             * @instance
             */
            SudoRule.prototype.subject = "";

            /**
             * SudoRule subjectKind.
             * @member {string} subjectKind
             * @memberof keyholder.v1.SudoRule
             * @instance
             */
            SudoRule.prototype.subjectKind = "";

            /**
             * SudoRule accounts.
             * @member {Array.<string>} accounts
             * @memberof keyholder.v1.SudoRule
             * @instance
             */
            SudoRule.prototype.accounts = $util.emptyArray;

            /**
             * SudoRule allCommands.
             * @member {boolean|null|undefined} allCommands
             * @memberof keyholder.v1.SudoRule
             * @instance
             */
            SudoRule.prototype.allCommands = null;

            /**
             * SudoRule asRoot.
             * @member {boolean|null|undefined} asRoot
             * @memberof keyholder.v1.SudoRule
             * @instance
             */
            SudoRule.prototype.asRoot = null;

            /**
             * SudoRule noPassword.
             * @member {boolean|null|undefined} noPassword
             * @memberof keyholder.v1.SudoRule
             * @instance
             */
            SudoRule.prototype.noPassword = null;

            /**
             * SudoRule commandCount.
             * @member {number} commandCount
             * @memberof keyholder.v1.SudoRule
             * @instance
             */
            SudoRule.prototype.commandCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SudoRule appliesHere.
             * @member {boolean|null|undefined} appliesHere
             * @memberof keyholder.v1.SudoRule
             * @instance
             */
            SudoRule.prototype.appliesHere = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SudoRule.prototype, "_allCommands", {
                get: $util.oneOfGetter($oneOfFields = ["allCommands"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SudoRule.prototype, "_asRoot", {
                get: $util.oneOfGetter($oneOfFields = ["asRoot"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SudoRule.prototype, "_noPassword", {
                get: $util.oneOfGetter($oneOfFields = ["noPassword"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SudoRule.prototype, "_appliesHere", {
                get: $util.oneOfGetter($oneOfFields = ["appliesHere"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new SudoRule instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.SudoRule
             * @static
             * @param {keyholder.v1.SudoRule.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.SudoRule} SudoRule instance
             * @type {{
             *   (properties: keyholder.v1.SudoRule.$Shape): keyholder.v1.SudoRule & keyholder.v1.SudoRule.$Shape;
             *   (properties?: keyholder.v1.SudoRule.$Properties): keyholder.v1.SudoRule;
             * }}
             */
            SudoRule.create = function(properties) {
                return new SudoRule(properties);
            };

            /**
             * Encodes the specified SudoRule message. Does not implicitly {@link keyholder.v1.SudoRule.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.SudoRule
             * @static
             * @param {keyholder.v1.SudoRule.$Properties} message SudoRule message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SudoRule.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject") && message.subject !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.subject);
                if (message.subjectKind != null && $Object.hasOwnProperty.call(message, "subjectKind") && message.subjectKind !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.subjectKind);
                if (message.accounts != null && message.accounts.length)
                    for (let i = 0; i < message.accounts.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.accounts[i]);
                if (message.allCommands != null && $Object.hasOwnProperty.call(message, "allCommands"))
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.allCommands);
                if (message.asRoot != null && $Object.hasOwnProperty.call(message, "asRoot"))
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.asRoot);
                if (message.noPassword != null && $Object.hasOwnProperty.call(message, "noPassword"))
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.noPassword);
                if (message.commandCount != null && $Object.hasOwnProperty.call(message, "commandCount") && (typeof message.commandCount === "object" ? message.commandCount.low || message.commandCount.high : message.commandCount !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.commandCount);
                if (message.appliesHere != null && $Object.hasOwnProperty.call(message, "appliesHere"))
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.appliesHere);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SudoRule message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.SudoRule
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.SudoRule & keyholder.v1.SudoRule.$Shape} SudoRule
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SudoRule.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.SudoRule();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.subject = value;
                            else
                                delete message.subject;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.subjectKind = value;
                            else
                                delete message.subjectKind;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.accounts && message.accounts.length))
                                message.accounts = [];
                            message.accounts.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.allCommands = reader.bool();
                            message._allCommands = "allCommands";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.asRoot = reader.bool();
                            message._asRoot = "asRoot";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.noPassword = reader.bool();
                            message._noPassword = "noPassword";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.commandCount = value;
                            else
                                delete message.commandCount;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.appliesHere = reader.bool();
                            message._appliesHere = "appliesHere";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SudoRule message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.SudoRule
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.SudoRule} SudoRule
             */
            SudoRule.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.SudoRule)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.SudoRule: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.SudoRule();
                if (object.subject != null)
                    if (typeof object.subject !== "string" || object.subject.length)
                        message.subject = $String(object.subject);
                if (object.subjectKind != null)
                    if (typeof object.subjectKind !== "string" || object.subjectKind.length)
                        message.subjectKind = $String(object.subjectKind);
                if (object.accounts) {
                    if (!$Array.isArray(object.accounts))
                        throw $TypeError(".keyholder.v1.SudoRule.accounts: array expected");
                    message.accounts = $Array(object.accounts.length);
                    for (let i = 0; i < object.accounts.length; ++i)
                        message.accounts[i] = $String(object.accounts[i]);
                }
                if (object.allCommands != null)
                    message.allCommands = $Boolean(object.allCommands);
                if (object.asRoot != null)
                    message.asRoot = $Boolean(object.asRoot);
                if (object.noPassword != null)
                    message.noPassword = $Boolean(object.noPassword);
                if (object.commandCount != null)
                    if (typeof object.commandCount === "object" ? object.commandCount.low || object.commandCount.high : $Number(object.commandCount) !== 0)
                        if ($util.Long)
                            message.commandCount = $util.Long.fromValue(object.commandCount, false);
                        else if (typeof object.commandCount === "string")
                            message.commandCount = $parseInt(object.commandCount, 10);
                        else if (typeof object.commandCount === "number")
                            message.commandCount = object.commandCount;
                        else if (typeof object.commandCount === "object")
                            message.commandCount = new $util.LongBits(object.commandCount.low >>> 0, object.commandCount.high >>> 0).toNumber();
                if (object.appliesHere != null)
                    message.appliesHere = $Boolean(object.appliesHere);
                return message;
            };

            /**
             * Creates a plain object from a SudoRule message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.SudoRule
             * @static
             * @param {keyholder.v1.SudoRule} message SudoRule
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SudoRule.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.accounts = [];
                if (options.defaults) {
                    object.subject = "";
                    object.subjectKind = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.commandCount = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.commandCount = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject"))
                    object.subject = message.subject;
                if (message.subjectKind != null && $Object.hasOwnProperty.call(message, "subjectKind"))
                    object.subjectKind = message.subjectKind;
                if (message.accounts && message.accounts.length) {
                    object.accounts = $Array(message.accounts.length);
                    for (let j = 0; j < message.accounts.length; ++j)
                        object.accounts[j] = message.accounts[j];
                }
                if (message.allCommands != null && $Object.hasOwnProperty.call(message, "allCommands"))
                    object.allCommands = message.allCommands;
                if (message.asRoot != null && $Object.hasOwnProperty.call(message, "asRoot"))
                    object.asRoot = message.asRoot;
                if (message.noPassword != null && $Object.hasOwnProperty.call(message, "noPassword"))
                    object.noPassword = message.noPassword;
                if (message.commandCount != null && $Object.hasOwnProperty.call(message, "commandCount"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.commandCount = typeof message.commandCount === "number" ? $BigInt(message.commandCount) : $util.Long.fromBits(message.commandCount.low >>> 0, message.commandCount.high >>> 0, false).toBigInt();
                    else if (typeof message.commandCount === "number")
                        object.commandCount = options.longs === $String ? $String(message.commandCount) : message.commandCount;
                    else
                        object.commandCount = options.longs === $String ? $util.Long.prototype.toString.call(message.commandCount) : options.longs === $Number ? new $util.LongBits(message.commandCount.low >>> 0, message.commandCount.high >>> 0).toNumber() : message.commandCount;
                if (message.appliesHere != null && $Object.hasOwnProperty.call(message, "appliesHere"))
                    object.appliesHere = message.appliesHere;
                return object;
            };

            /**
             * Converts this SudoRule to JSON.
             * @function toJSON
             * @memberof keyholder.v1.SudoRule
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SudoRule.prototype.toJSON = function() {
                return SudoRule.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SudoRule;
        })();

        v1.Administrators = (function() {

            /**
             * Properties of an Administrators.
             * @typedef {Object} keyholder.v1.Administrators.$Properties
             * @property {Array.<keyholder.v1.Administrator.$Properties>|null} [administrators] Administrators administrators
             * @property {Array.<string>|null} [unresolved] Administrators unresolved
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Administrators.
             * @memberof keyholder.v1
             * @interface IAdministrators
             * @augments keyholder.v1.Administrators.$Properties
             * @deprecated Use keyholder.v1.Administrators.$Properties instead.
             */

            /**
             * Shape of an Administrators.
             * @typedef {keyholder.v1.Administrators.$Properties} keyholder.v1.Administrators.$Shape
             */

            /**
             * Constructs a new Administrators.
             * @memberof keyholder.v1
             * @classdesc Represents an Administrators.
             * @constructor
             * @param {keyholder.v1.Administrators.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Administrators = function (properties) {
                this.administrators = [];
                this.unresolved = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Administrators administrators.
             * @member {Array.<keyholder.v1.Administrator.$Properties>} administrators
             * @memberof keyholder.v1.Administrators
             * @instance
             */
            Administrators.prototype.administrators = $util.emptyArray;

            /**
             * Administrators unresolved.
             * @member {Array.<string>} unresolved
             * @memberof keyholder.v1.Administrators
             * @instance
             */
            Administrators.prototype.unresolved = $util.emptyArray;

            /**
             * Creates a new Administrators instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Administrators
             * @static
             * @param {keyholder.v1.Administrators.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Administrators} Administrators instance
             * @type {{
             *   (properties: keyholder.v1.Administrators.$Shape): keyholder.v1.Administrators & keyholder.v1.Administrators.$Shape;
             *   (properties?: keyholder.v1.Administrators.$Properties): keyholder.v1.Administrators;
             * }}
             */
            Administrators.create = function(properties) {
                return new Administrators(properties);
            };

            /**
             * Encodes the specified Administrators message. Does not implicitly {@link keyholder.v1.Administrators.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Administrators
             * @static
             * @param {keyholder.v1.Administrators.$Properties} message Administrators message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Administrators.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.administrators != null && message.administrators.length)
                    for (let i = 0; i < message.administrators.length; ++i)
                        $root.keyholder.v1.Administrator.encode(message.administrators[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.unresolved != null && message.unresolved.length)
                    for (let i = 0; i < message.unresolved.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.unresolved[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Administrators message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Administrators
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Administrators & keyholder.v1.Administrators.$Shape} Administrators
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Administrators.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.Administrators();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.administrators && message.administrators.length))
                                message.administrators = [];
                            message.administrators.push($root.keyholder.v1.Administrator.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.unresolved && message.unresolved.length))
                                message.unresolved = [];
                            message.unresolved.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Administrators message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.Administrators
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.Administrators} Administrators
             */
            Administrators.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.Administrators)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.Administrators: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.Administrators();
                if (object.administrators) {
                    if (!$Array.isArray(object.administrators))
                        throw $TypeError(".keyholder.v1.Administrators.administrators: array expected");
                    message.administrators = $Array(object.administrators.length);
                    for (let i = 0; i < object.administrators.length; ++i) {
                        if (!$util.isObject(object.administrators[i]))
                            throw $TypeError(".keyholder.v1.Administrators.administrators: object expected");
                        message.administrators[i] = $root.keyholder.v1.Administrator.fromObject(object.administrators[i], _depth + 1);
                    }
                }
                if (object.unresolved) {
                    if (!$Array.isArray(object.unresolved))
                        throw $TypeError(".keyholder.v1.Administrators.unresolved: array expected");
                    message.unresolved = $Array(object.unresolved.length);
                    for (let i = 0; i < object.unresolved.length; ++i)
                        message.unresolved[i] = $String(object.unresolved[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from an Administrators message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.Administrators
             * @static
             * @param {keyholder.v1.Administrators} message Administrators
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Administrators.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.administrators = [];
                    object.unresolved = [];
                }
                if (message.administrators && message.administrators.length) {
                    object.administrators = $Array(message.administrators.length);
                    for (let j = 0; j < message.administrators.length; ++j)
                        object.administrators[j] = $root.keyholder.v1.Administrator.toObject(message.administrators[j], options, _depth + 1);
                }
                if (message.unresolved && message.unresolved.length) {
                    object.unresolved = $Array(message.unresolved.length);
                    for (let j = 0; j < message.unresolved.length; ++j)
                        object.unresolved[j] = message.unresolved[j];
                }
                return object;
            };

            /**
             * Converts this Administrators to JSON.
             * @function toJSON
             * @memberof keyholder.v1.Administrators
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Administrators.prototype.toJSON = function() {
                return Administrators.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Administrators;
        })();

        v1.Administrator = (function() {

            /**
             * Properties of an Administrator.
             * @typedef {Object} keyholder.v1.Administrator.$Properties
             * @property {string|null} [account] Administrator account
             * @property {string|null} [id] Administrator id
             * @property {string|null} [displayName] Administrator displayName
             * @property {boolean|null} [enabled] Administrator enabled
             * @property {Array.<keyholder.v1.AdministratorRoad.$Properties>|null} [roads] Administrator roads
             * @property {number|null} [lastLogonAtMs] Administrator lastLogonAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Administrator.
             * @memberof keyholder.v1
             * @interface IAdministrator
             * @augments keyholder.v1.Administrator.$Properties
             * @deprecated Use keyholder.v1.Administrator.$Properties instead.
             */

            /**
             * Shape of an Administrator.
             * @typedef {keyholder.v1.Administrator.$Properties} keyholder.v1.Administrator.$Shape
             */

            /**
             * Constructs a new Administrator.
             * @memberof keyholder.v1
             * @classdesc Represents an Administrator.
             * @constructor
             * @param {keyholder.v1.Administrator.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Administrator = function (properties) {
                this.roads = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Administrator account.
             * @member {string} account
             * @memberof keyholder.v1.Administrator
             * @instance
             */
            Administrator.prototype.account = "";

            /**
             * Administrator id.
             * @member {string} id
             * @memberof keyholder.v1.Administrator
             * @instance
             */
            Administrator.prototype.id = "";

            /**
             * Administrator displayName.
             * @member {string} displayName
             * @memberof keyholder.v1.Administrator
             * @instance
             */
            Administrator.prototype.displayName = "";

            /**
             * Administrator enabled.
             * @member {boolean|null|undefined} enabled
             * @memberof keyholder.v1.Administrator
             * @instance
             */
            Administrator.prototype.enabled = null;

            /**
             * Administrator roads.
             * @member {Array.<keyholder.v1.AdministratorRoad.$Properties>} roads
             * @memberof keyholder.v1.Administrator
             * @instance
             */
            Administrator.prototype.roads = $util.emptyArray;

            /**
             * Administrator lastLogonAtMs.
             * @member {number|null|undefined} lastLogonAtMs
             * @memberof keyholder.v1.Administrator
             * @instance
             */
            Administrator.prototype.lastLogonAtMs = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Administrator.prototype, "_enabled", {
                get: $util.oneOfGetter($oneOfFields = ["enabled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Administrator.prototype, "_lastLogonAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["lastLogonAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Administrator instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Administrator
             * @static
             * @param {keyholder.v1.Administrator.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Administrator} Administrator instance
             * @type {{
             *   (properties: keyholder.v1.Administrator.$Shape): keyholder.v1.Administrator & keyholder.v1.Administrator.$Shape;
             *   (properties?: keyholder.v1.Administrator.$Properties): keyholder.v1.Administrator;
             * }}
             */
            Administrator.create = function(properties) {
                return new Administrator(properties);
            };

            /**
             * Encodes the specified Administrator message. Does not implicitly {@link keyholder.v1.Administrator.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Administrator
             * @static
             * @param {keyholder.v1.Administrator.$Properties} message Administrator message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Administrator.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.account);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.id);
                if (message.displayName != null && $Object.hasOwnProperty.call(message, "displayName") && message.displayName !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.displayName);
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.enabled);
                if (message.roads != null && message.roads.length)
                    for (let i = 0; i < message.roads.length; ++i)
                        $root.keyholder.v1.AdministratorRoad.encode(message.roads[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.lastLogonAtMs != null && $Object.hasOwnProperty.call(message, "lastLogonAtMs"))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.lastLogonAtMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Administrator message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Administrator
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Administrator & keyholder.v1.Administrator.$Shape} Administrator
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Administrator.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.Administrator();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.account = value;
                            else
                                delete message.account;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.displayName = value;
                            else
                                delete message.displayName;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.enabled = reader.bool();
                            message._enabled = "enabled";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.roads && message.roads.length))
                                message.roads = [];
                            message.roads.push($root.keyholder.v1.AdministratorRoad.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.lastLogonAtMs = reader.int64();
                            message._lastLogonAtMs = "lastLogonAtMs";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Administrator message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.Administrator
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.Administrator} Administrator
             */
            Administrator.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.Administrator)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.Administrator: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.Administrator();
                if (object.account != null)
                    if (typeof object.account !== "string" || object.account.length)
                        message.account = $String(object.account);
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.displayName != null)
                    if (typeof object.displayName !== "string" || object.displayName.length)
                        message.displayName = $String(object.displayName);
                if (object.enabled != null)
                    message.enabled = $Boolean(object.enabled);
                if (object.roads) {
                    if (!$Array.isArray(object.roads))
                        throw $TypeError(".keyholder.v1.Administrator.roads: array expected");
                    message.roads = $Array(object.roads.length);
                    for (let i = 0; i < object.roads.length; ++i) {
                        if (!$util.isObject(object.roads[i]))
                            throw $TypeError(".keyholder.v1.Administrator.roads: object expected");
                        message.roads[i] = $root.keyholder.v1.AdministratorRoad.fromObject(object.roads[i], _depth + 1);
                    }
                }
                if (object.lastLogonAtMs != null)
                    if ($util.Long)
                        message.lastLogonAtMs = $util.Long.fromValue(object.lastLogonAtMs, false);
                    else if (typeof object.lastLogonAtMs === "string")
                        message.lastLogonAtMs = $parseInt(object.lastLogonAtMs, 10);
                    else if (typeof object.lastLogonAtMs === "number")
                        message.lastLogonAtMs = object.lastLogonAtMs;
                    else if (typeof object.lastLogonAtMs === "object")
                        message.lastLogonAtMs = new $util.LongBits(object.lastLogonAtMs.low >>> 0, object.lastLogonAtMs.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from an Administrator message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.Administrator
             * @static
             * @param {keyholder.v1.Administrator} message Administrator
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Administrator.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.roads = [];
                if (options.defaults) {
                    object.account = "";
                    object.id = "";
                    object.displayName = "";
                }
                if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                    object.account = message.account;
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.displayName != null && $Object.hasOwnProperty.call(message, "displayName"))
                    object.displayName = message.displayName;
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    object.enabled = message.enabled;
                if (message.roads && message.roads.length) {
                    object.roads = $Array(message.roads.length);
                    for (let j = 0; j < message.roads.length; ++j)
                        object.roads[j] = $root.keyholder.v1.AdministratorRoad.toObject(message.roads[j], options, _depth + 1);
                }
                if (message.lastLogonAtMs != null && $Object.hasOwnProperty.call(message, "lastLogonAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lastLogonAtMs = typeof message.lastLogonAtMs === "number" ? $BigInt(message.lastLogonAtMs) : $util.Long.fromBits(message.lastLogonAtMs.low >>> 0, message.lastLogonAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.lastLogonAtMs === "number")
                        object.lastLogonAtMs = options.longs === $String ? $String(message.lastLogonAtMs) : message.lastLogonAtMs;
                    else
                        object.lastLogonAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.lastLogonAtMs) : options.longs === $Number ? new $util.LongBits(message.lastLogonAtMs.low >>> 0, message.lastLogonAtMs.high >>> 0).toNumber() : message.lastLogonAtMs;
                return object;
            };

            /**
             * Converts this Administrator to JSON.
             * @function toJSON
             * @memberof keyholder.v1.Administrator
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Administrator.prototype.toJSON = function() {
                return Administrator.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Administrator;
        })();

        v1.AdministratorRoad = (function() {

            /**
             * Properties of an AdministratorRoad.
             * @typedef {Object} keyholder.v1.AdministratorRoad.$Properties
             * @property {string|null} [kind] AdministratorRoad kind
             * @property {string|null} [via] AdministratorRoad via
             * @property {boolean|null} [noPassword] AdministratorRoad noPassword
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AdministratorRoad.
             * @memberof keyholder.v1
             * @interface IAdministratorRoad
             * @augments keyholder.v1.AdministratorRoad.$Properties
             * @deprecated Use keyholder.v1.AdministratorRoad.$Properties instead.
             */

            /**
             * Shape of an AdministratorRoad.
             * @typedef {keyholder.v1.AdministratorRoad.$Properties} keyholder.v1.AdministratorRoad.$Shape
             */

            /**
             * Constructs a new AdministratorRoad.
             * @memberof keyholder.v1
             * @classdesc Represents an AdministratorRoad.
             * @constructor
             * @param {keyholder.v1.AdministratorRoad.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AdministratorRoad = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AdministratorRoad kind.
             * @member {string} kind
             * @memberof keyholder.v1.AdministratorRoad
             * @instance
             */
            AdministratorRoad.prototype.kind = "";

            /**
             * AdministratorRoad via.
             * @member {string} via
             * @memberof keyholder.v1.AdministratorRoad
             * @instance
             */
            AdministratorRoad.prototype.via = "";

            /**
             * AdministratorRoad noPassword.
             * @member {boolean|null|undefined} noPassword
             * @memberof keyholder.v1.AdministratorRoad
             * @instance
             */
            AdministratorRoad.prototype.noPassword = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdministratorRoad.prototype, "_noPassword", {
                get: $util.oneOfGetter($oneOfFields = ["noPassword"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new AdministratorRoad instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.AdministratorRoad
             * @static
             * @param {keyholder.v1.AdministratorRoad.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.AdministratorRoad} AdministratorRoad instance
             * @type {{
             *   (properties: keyholder.v1.AdministratorRoad.$Shape): keyholder.v1.AdministratorRoad & keyholder.v1.AdministratorRoad.$Shape;
             *   (properties?: keyholder.v1.AdministratorRoad.$Properties): keyholder.v1.AdministratorRoad;
             * }}
             */
            AdministratorRoad.create = function(properties) {
                return new AdministratorRoad(properties);
            };

            /**
             * Encodes the specified AdministratorRoad message. Does not implicitly {@link keyholder.v1.AdministratorRoad.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.AdministratorRoad
             * @static
             * @param {keyholder.v1.AdministratorRoad.$Properties} message AdministratorRoad message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AdministratorRoad.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.kind);
                if (message.via != null && $Object.hasOwnProperty.call(message, "via") && message.via !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.via);
                if (message.noPassword != null && $Object.hasOwnProperty.call(message, "noPassword"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.noPassword);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AdministratorRoad message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.AdministratorRoad
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.AdministratorRoad & keyholder.v1.AdministratorRoad.$Shape} AdministratorRoad
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AdministratorRoad.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.AdministratorRoad();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.via = value;
                            else
                                delete message.via;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.noPassword = reader.bool();
                            message._noPassword = "noPassword";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an AdministratorRoad message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.AdministratorRoad
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.AdministratorRoad} AdministratorRoad
             */
            AdministratorRoad.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.AdministratorRoad)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.AdministratorRoad: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.AdministratorRoad();
                if (object.kind != null)
                    if (typeof object.kind !== "string" || object.kind.length)
                        message.kind = $String(object.kind);
                if (object.via != null)
                    if (typeof object.via !== "string" || object.via.length)
                        message.via = $String(object.via);
                if (object.noPassword != null)
                    message.noPassword = $Boolean(object.noPassword);
                return message;
            };

            /**
             * Creates a plain object from an AdministratorRoad message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.AdministratorRoad
             * @static
             * @param {keyholder.v1.AdministratorRoad} message AdministratorRoad
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            AdministratorRoad.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.kind = "";
                    object.via = "";
                }
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = message.kind;
                if (message.via != null && $Object.hasOwnProperty.call(message, "via"))
                    object.via = message.via;
                if (message.noPassword != null && $Object.hasOwnProperty.call(message, "noPassword"))
                    object.noPassword = message.noPassword;
                return object;
            };

            /**
             * Converts this AdministratorRoad to JSON.
             * @function toJSON
             * @memberof keyholder.v1.AdministratorRoad
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            AdministratorRoad.prototype.toJSON = function() {
                return AdministratorRoad.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AdministratorRoad;
        })();

        v1.Logons = (function() {

            /**
             * Properties of a Logons.
             * @typedef {Object} keyholder.v1.Logons.$Properties
             * @property {Array.<keyholder.v1.Logon.$Properties>|null} [logons] Logons logons
             * @property {number|null} [oldestRecordAtMs] Logons oldestRecordAtMs
             * @property {boolean|null} [truncated] Logons truncated
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Logons.
             * @memberof keyholder.v1
             * @interface ILogons
             * @augments keyholder.v1.Logons.$Properties
             * @deprecated Use keyholder.v1.Logons.$Properties instead.
             */

            /**
             * Shape of a Logons.
             * @typedef {keyholder.v1.Logons.$Properties} keyholder.v1.Logons.$Shape
             */

            /**
             * Constructs a new Logons.
             * @memberof keyholder.v1
             * @classdesc Represents a Logons.
             * @constructor
             * @param {keyholder.v1.Logons.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Logons = function (properties) {
                this.logons = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Logons logons.
             * @member {Array.<keyholder.v1.Logon.$Properties>} logons
             * @memberof keyholder.v1.Logons
             * @instance
             */
            Logons.prototype.logons = $util.emptyArray;

            /**
             * Logons oldestRecordAtMs.
             * @member {number|null|undefined} oldestRecordAtMs
             * @memberof keyholder.v1.Logons
             * @instance
             */
            Logons.prototype.oldestRecordAtMs = null;

            /**
             * Logons truncated.
             * @member {boolean|null|undefined} truncated
             * @memberof keyholder.v1.Logons
             * @instance
             */
            Logons.prototype.truncated = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Logons.prototype, "_oldestRecordAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["oldestRecordAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Logons.prototype, "_truncated", {
                get: $util.oneOfGetter($oneOfFields = ["truncated"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Logons instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Logons
             * @static
             * @param {keyholder.v1.Logons.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Logons} Logons instance
             * @type {{
             *   (properties: keyholder.v1.Logons.$Shape): keyholder.v1.Logons & keyholder.v1.Logons.$Shape;
             *   (properties?: keyholder.v1.Logons.$Properties): keyholder.v1.Logons;
             * }}
             */
            Logons.create = function(properties) {
                return new Logons(properties);
            };

            /**
             * Encodes the specified Logons message. Does not implicitly {@link keyholder.v1.Logons.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Logons
             * @static
             * @param {keyholder.v1.Logons.$Properties} message Logons message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Logons.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.logons != null && message.logons.length)
                    for (let i = 0; i < message.logons.length; ++i)
                        $root.keyholder.v1.Logon.encode(message.logons[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.oldestRecordAtMs != null && $Object.hasOwnProperty.call(message, "oldestRecordAtMs"))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.oldestRecordAtMs);
                if (message.truncated != null && $Object.hasOwnProperty.call(message, "truncated"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.truncated);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Logons message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Logons
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Logons & keyholder.v1.Logons.$Shape} Logons
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Logons.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.Logons();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.logons && message.logons.length))
                                message.logons = [];
                            message.logons.push($root.keyholder.v1.Logon.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.oldestRecordAtMs = reader.int64();
                            message._oldestRecordAtMs = "oldestRecordAtMs";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.truncated = reader.bool();
                            message._truncated = "truncated";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Logons message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.Logons
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.Logons} Logons
             */
            Logons.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.Logons)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.Logons: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.Logons();
                if (object.logons) {
                    if (!$Array.isArray(object.logons))
                        throw $TypeError(".keyholder.v1.Logons.logons: array expected");
                    message.logons = $Array(object.logons.length);
                    for (let i = 0; i < object.logons.length; ++i) {
                        if (!$util.isObject(object.logons[i]))
                            throw $TypeError(".keyholder.v1.Logons.logons: object expected");
                        message.logons[i] = $root.keyholder.v1.Logon.fromObject(object.logons[i], _depth + 1);
                    }
                }
                if (object.oldestRecordAtMs != null)
                    if ($util.Long)
                        message.oldestRecordAtMs = $util.Long.fromValue(object.oldestRecordAtMs, false);
                    else if (typeof object.oldestRecordAtMs === "string")
                        message.oldestRecordAtMs = $parseInt(object.oldestRecordAtMs, 10);
                    else if (typeof object.oldestRecordAtMs === "number")
                        message.oldestRecordAtMs = object.oldestRecordAtMs;
                    else if (typeof object.oldestRecordAtMs === "object")
                        message.oldestRecordAtMs = new $util.LongBits(object.oldestRecordAtMs.low >>> 0, object.oldestRecordAtMs.high >>> 0).toNumber();
                if (object.truncated != null)
                    message.truncated = $Boolean(object.truncated);
                return message;
            };

            /**
             * Creates a plain object from a Logons message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.Logons
             * @static
             * @param {keyholder.v1.Logons} message Logons
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Logons.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.logons = [];
                if (message.logons && message.logons.length) {
                    object.logons = $Array(message.logons.length);
                    for (let j = 0; j < message.logons.length; ++j)
                        object.logons[j] = $root.keyholder.v1.Logon.toObject(message.logons[j], options, _depth + 1);
                }
                if (message.oldestRecordAtMs != null && $Object.hasOwnProperty.call(message, "oldestRecordAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.oldestRecordAtMs = typeof message.oldestRecordAtMs === "number" ? $BigInt(message.oldestRecordAtMs) : $util.Long.fromBits(message.oldestRecordAtMs.low >>> 0, message.oldestRecordAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.oldestRecordAtMs === "number")
                        object.oldestRecordAtMs = options.longs === $String ? $String(message.oldestRecordAtMs) : message.oldestRecordAtMs;
                    else
                        object.oldestRecordAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.oldestRecordAtMs) : options.longs === $Number ? new $util.LongBits(message.oldestRecordAtMs.low >>> 0, message.oldestRecordAtMs.high >>> 0).toNumber() : message.oldestRecordAtMs;
                if (message.truncated != null && $Object.hasOwnProperty.call(message, "truncated"))
                    object.truncated = message.truncated;
                return object;
            };

            /**
             * Converts this Logons to JSON.
             * @function toJSON
             * @memberof keyholder.v1.Logons
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Logons.prototype.toJSON = function() {
                return Logons.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Logons;
        })();

        v1.Logon = (function() {

            /**
             * Properties of a Logon.
             * @typedef {Object} keyholder.v1.Logon.$Properties
             * @property {string|null} [account] Logon account
             * @property {number|null} [fromAtMs] Logon fromAtMs
             * @property {number|null} [toAtMs] Logon toAtMs
             * @property {string|null} [source] Logon source
             * @property {string|null} [terminal] Logon terminal
             * @property {string|null} [kind] Logon kind
             * @property {string|null} [end] Logon end
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Logon.
             * @memberof keyholder.v1
             * @interface ILogon
             * @augments keyholder.v1.Logon.$Properties
             * @deprecated Use keyholder.v1.Logon.$Properties instead.
             */

            /**
             * Shape of a Logon.
             * @typedef {keyholder.v1.Logon.$Properties} keyholder.v1.Logon.$Shape
             */

            /**
             * Constructs a new Logon.
             * @memberof keyholder.v1
             * @classdesc Represents a Logon.
             * @constructor
             * @param {keyholder.v1.Logon.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Logon = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Logon account.
             * @member {string} account
             * @memberof keyholder.v1.Logon
             * @instance
             */
            Logon.prototype.account = "";

            /**
             * Logon fromAtMs.
             * @member {number|null|undefined} fromAtMs
             * @memberof keyholder.v1.Logon
             * @instance
             */
            Logon.prototype.fromAtMs = null;

            /**
             * Logon toAtMs.
             * @member {number|null|undefined} toAtMs
             * @memberof keyholder.v1.Logon
             * @instance
             */
            Logon.prototype.toAtMs = null;

            /**
             * Logon source.
             * @member {string} source
             * @memberof keyholder.v1.Logon
             * @instance
             */
            Logon.prototype.source = "";

            /**
             * Logon terminal.
             * @member {string} terminal
             * @memberof keyholder.v1.Logon
             * @instance
             */
            Logon.prototype.terminal = "";

            /**
             * Logon kind.
             * @member {string|null|undefined} kind
             * @memberof keyholder.v1.Logon
             * @instance
             */
            Logon.prototype.kind = null;

            /**
             * Logon end.
             * @member {string|null|undefined} end
             * @memberof keyholder.v1.Logon
             * @instance
             */
            Logon.prototype.end = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Logon.prototype, "_fromAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["fromAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Logon.prototype, "_toAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["toAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Logon.prototype, "_kind", {
                get: $util.oneOfGetter($oneOfFields = ["kind"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Logon.prototype, "_end", {
                get: $util.oneOfGetter($oneOfFields = ["end"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Logon instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Logon
             * @static
             * @param {keyholder.v1.Logon.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Logon} Logon instance
             * @type {{
             *   (properties: keyholder.v1.Logon.$Shape): keyholder.v1.Logon & keyholder.v1.Logon.$Shape;
             *   (properties?: keyholder.v1.Logon.$Properties): keyholder.v1.Logon;
             * }}
             */
            Logon.create = function(properties) {
                return new Logon(properties);
            };

            /**
             * Encodes the specified Logon message. Does not implicitly {@link keyholder.v1.Logon.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Logon
             * @static
             * @param {keyholder.v1.Logon.$Properties} message Logon message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Logon.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.account);
                if (message.fromAtMs != null && $Object.hasOwnProperty.call(message, "fromAtMs"))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.fromAtMs);
                if (message.toAtMs != null && $Object.hasOwnProperty.call(message, "toAtMs"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.toAtMs);
                if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.source);
                if (message.terminal != null && $Object.hasOwnProperty.call(message, "terminal") && message.terminal !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.terminal);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.kind);
                if (message.end != null && $Object.hasOwnProperty.call(message, "end"))
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.end);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Logon message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Logon
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Logon & keyholder.v1.Logon.$Shape} Logon
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Logon.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.keyholder.v1.Logon();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.account = value;
                            else
                                delete message.account;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.fromAtMs = reader.int64();
                            message._fromAtMs = "fromAtMs";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.toAtMs = reader.int64();
                            message._toAtMs = "toAtMs";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.source = value;
                            else
                                delete message.source;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.terminal = value;
                            else
                                delete message.terminal;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.kind = reader.stringVerify();
                            message._kind = "kind";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.end = reader.stringVerify();
                            message._end = "end";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Logon message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof keyholder.v1.Logon
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {keyholder.v1.Logon} Logon
             */
            Logon.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.Logon)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.Logon: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.Logon();
                if (object.account != null)
                    if (typeof object.account !== "string" || object.account.length)
                        message.account = $String(object.account);
                if (object.fromAtMs != null)
                    if ($util.Long)
                        message.fromAtMs = $util.Long.fromValue(object.fromAtMs, false);
                    else if (typeof object.fromAtMs === "string")
                        message.fromAtMs = $parseInt(object.fromAtMs, 10);
                    else if (typeof object.fromAtMs === "number")
                        message.fromAtMs = object.fromAtMs;
                    else if (typeof object.fromAtMs === "object")
                        message.fromAtMs = new $util.LongBits(object.fromAtMs.low >>> 0, object.fromAtMs.high >>> 0).toNumber();
                if (object.toAtMs != null)
                    if ($util.Long)
                        message.toAtMs = $util.Long.fromValue(object.toAtMs, false);
                    else if (typeof object.toAtMs === "string")
                        message.toAtMs = $parseInt(object.toAtMs, 10);
                    else if (typeof object.toAtMs === "number")
                        message.toAtMs = object.toAtMs;
                    else if (typeof object.toAtMs === "object")
                        message.toAtMs = new $util.LongBits(object.toAtMs.low >>> 0, object.toAtMs.high >>> 0).toNumber();
                if (object.source != null)
                    if (typeof object.source !== "string" || object.source.length)
                        message.source = $String(object.source);
                if (object.terminal != null)
                    if (typeof object.terminal !== "string" || object.terminal.length)
                        message.terminal = $String(object.terminal);
                if (object.kind != null)
                    message.kind = $String(object.kind);
                if (object.end != null)
                    message.end = $String(object.end);
                return message;
            };

            /**
             * Creates a plain object from a Logon message. Also converts values to other types if specified.
             * @function toObject
             * @memberof keyholder.v1.Logon
             * @static
             * @param {keyholder.v1.Logon} message Logon
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Logon.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.account = "";
                    object.source = "";
                    object.terminal = "";
                }
                if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                    object.account = message.account;
                if (message.fromAtMs != null && $Object.hasOwnProperty.call(message, "fromAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromAtMs = typeof message.fromAtMs === "number" ? $BigInt(message.fromAtMs) : $util.Long.fromBits(message.fromAtMs.low >>> 0, message.fromAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.fromAtMs === "number")
                        object.fromAtMs = options.longs === $String ? $String(message.fromAtMs) : message.fromAtMs;
                    else
                        object.fromAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.fromAtMs) : options.longs === $Number ? new $util.LongBits(message.fromAtMs.low >>> 0, message.fromAtMs.high >>> 0).toNumber() : message.fromAtMs;
                if (message.toAtMs != null && $Object.hasOwnProperty.call(message, "toAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.toAtMs = typeof message.toAtMs === "number" ? $BigInt(message.toAtMs) : $util.Long.fromBits(message.toAtMs.low >>> 0, message.toAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.toAtMs === "number")
                        object.toAtMs = options.longs === $String ? $String(message.toAtMs) : message.toAtMs;
                    else
                        object.toAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.toAtMs) : options.longs === $Number ? new $util.LongBits(message.toAtMs.low >>> 0, message.toAtMs.high >>> 0).toNumber() : message.toAtMs;
                if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                    object.source = message.source;
                if (message.terminal != null && $Object.hasOwnProperty.call(message, "terminal"))
                    object.terminal = message.terminal;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = message.kind;
                if (message.end != null && $Object.hasOwnProperty.call(message, "end"))
                    object.end = message.end;
                return object;
            };

            /**
             * Converts this Logon to JSON.
             * @function toJSON
             * @memberof keyholder.v1.Logon
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Logon.prototype.toJSON = function() {
                return Logon.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Logon;
        })();

        return v1;
    })();

    return keyholder;
})();

export {
  $root as default
};
