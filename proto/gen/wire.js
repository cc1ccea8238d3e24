/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["keyholder_wire"] || ($protobuf.roots["keyholder_wire"] = {});

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

        v1.EnrollmentToken = (function() {

            /**
             * Properties of an EnrollmentToken.
             * @typedef {Object} keyholder.v1.EnrollmentToken.$Properties
             * @property {string|null} [address] EnrollmentToken address
             * @property {Uint8Array|null} [caSha256] EnrollmentToken caSha256
             * @property {string|null} [inviteId] EnrollmentToken inviteId
             * @property {Uint8Array|null} [secret] EnrollmentToken secret
             * @property {number|null} [expiresAtMs] EnrollmentToken expiresAtMs
             * @property {Uint8Array|null} [firmRootSha256] EnrollmentToken firmRootSha256
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EnrollmentToken.
             * @memberof keyholder.v1
             * @interface IEnrollmentToken
             * @augments keyholder.v1.EnrollmentToken.$Properties
             * @deprecated Use keyholder.v1.EnrollmentToken.$Properties instead.
             */

            /**
             * Shape of an EnrollmentToken.
             * @typedef {keyholder.v1.EnrollmentToken.$Properties} keyholder.v1.EnrollmentToken.$Shape
             */

            /**
             * Constructs a new EnrollmentToken.
             * @memberof keyholder.v1
             * @classdesc Represents an EnrollmentToken.
             * @constructor
             * @param {keyholder.v1.EnrollmentToken.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EnrollmentToken = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EnrollmentToken address.
             * @member {string} address
             * @memberof keyholder.v1.EnrollmentToken
             * @instance
             */
            EnrollmentToken.prototype.address = "";

            /**
             * EnrollmentToken caSha256.
             * @member {Uint8Array} caSha256
             * @memberof keyholder.v1.EnrollmentToken
             * @instance
             */
            EnrollmentToken.prototype.caSha256 = $util.newBuffer([]);

            /**
             * EnrollmentToken inviteId.
             * @member {string} inviteId
             * @memberof keyholder.v1.EnrollmentToken
             * @instance
             */
            EnrollmentToken.prototype.inviteId = "";

            /**
             * EnrollmentToken secret.
             * @member {Uint8Array} secret
             * @memberof keyholder.v1.EnrollmentToken
             * @instance
             */
            EnrollmentToken.prototype.secret = $util.newBuffer([]);

            /**
             * EnrollmentToken expiresAtMs.
             * @member {number} expiresAtMs
             * @memberof keyholder.v1.EnrollmentToken
             * @instance
             */
            EnrollmentToken.prototype.expiresAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * EnrollmentToken firmRootSha256.
             * @member {Uint8Array} firmRootSha256
             * @memberof keyholder.v1.EnrollmentToken
             * @instance
             */
            EnrollmentToken.prototype.firmRootSha256 = $util.newBuffer([]);

            /**
             * Creates a new EnrollmentToken instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.EnrollmentToken
             * @static
             * @param {keyholder.v1.EnrollmentToken.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.EnrollmentToken} EnrollmentToken instance
             * @type {{
             *   (properties: keyholder.v1.EnrollmentToken.$Shape): keyholder.v1.EnrollmentToken & keyholder.v1.EnrollmentToken.$Shape;
             *   (properties?: keyholder.v1.EnrollmentToken.$Properties): keyholder.v1.EnrollmentToken;
             * }}
             */
            EnrollmentToken.create = function(properties) {
                return new EnrollmentToken(properties);
            };

            /**
             * Encodes the specified EnrollmentToken message. Does not implicitly {@link keyholder.v1.EnrollmentToken.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.EnrollmentToken
             * @static
             * @param {keyholder.v1.EnrollmentToken.$Properties} message EnrollmentToken message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EnrollmentToken.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.address);
                if (message.caSha256 != null && $Object.hasOwnProperty.call(message, "caSha256") && message.caSha256.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.caSha256);
                if (message.inviteId != null && $Object.hasOwnProperty.call(message, "inviteId") && message.inviteId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.inviteId);
                if (message.secret != null && $Object.hasOwnProperty.call(message, "secret") && message.secret.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.secret);
                if (message.expiresAtMs != null && $Object.hasOwnProperty.call(message, "expiresAtMs") && (typeof message.expiresAtMs === "object" ? message.expiresAtMs.low || message.expiresAtMs.high : message.expiresAtMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.expiresAtMs);
                if (message.firmRootSha256 != null && $Object.hasOwnProperty.call(message, "firmRootSha256") && message.firmRootSha256.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.firmRootSha256);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EnrollmentToken message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.EnrollmentToken
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.EnrollmentToken & keyholder.v1.EnrollmentToken.$Shape} EnrollmentToken
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EnrollmentToken.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.EnrollmentToken();
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
                                message.address = value;
                            else
                                delete message.address;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.caSha256 = value;
                            else
                                delete message.caSha256;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.inviteId = value;
                            else
                                delete message.inviteId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.secret = value;
                            else
                                delete message.secret;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.expiresAtMs = value;
                            else
                                delete message.expiresAtMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.firmRootSha256 = value;
                            else
                                delete message.firmRootSha256;
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

            return EnrollmentToken;
        })();

        v1.EnrollRequest = (function() {

            /**
             * Properties of an EnrollRequest.
             * @typedef {Object} keyholder.v1.EnrollRequest.$Properties
             * @property {string|null} [inviteId] EnrollRequest inviteId
             * @property {Uint8Array|null} [secret] EnrollRequest secret
             * @property {Uint8Array|null} [certificateRequest] EnrollRequest certificateRequest
             * @property {Uint8Array|null} [reportKey] EnrollRequest reportKey
             * @property {Uint8Array|null} [reportKeyProof] EnrollRequest reportKeyProof
             * @property {string|null} [hostName] EnrollRequest hostName
             * @property {string|null} [platform] EnrollRequest platform
             * @property {string|null} [agentVersion] EnrollRequest agentVersion
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EnrollRequest.
             * @memberof keyholder.v1
             * @interface IEnrollRequest
             * @augments keyholder.v1.EnrollRequest.$Properties
             * @deprecated Use keyholder.v1.EnrollRequest.$Properties instead.
             */

            /**
             * Shape of an EnrollRequest.
             * @typedef {keyholder.v1.EnrollRequest.$Properties} keyholder.v1.EnrollRequest.$Shape
             */

            /**
             * Constructs a new EnrollRequest.
             * @memberof keyholder.v1
             * @classdesc Represents an EnrollRequest.
             * @constructor
             * @param {keyholder.v1.EnrollRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EnrollRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EnrollRequest inviteId.
             * @member {string} inviteId
             * @memberof keyholder.v1.EnrollRequest
             * @instance
             */
            EnrollRequest.prototype.inviteId = "";

            /**
             * EnrollRequest secret.
             * @member {Uint8Array} secret
             * @memberof keyholder.v1.EnrollRequest
             * @instance
             */
            EnrollRequest.prototype.secret = $util.newBuffer([]);

            /**
             * EnrollRequest certificateRequest.
             * @member {Uint8Array} certificateRequest
             * @memberof keyholder.v1.EnrollRequest
             * @instance
             */
            EnrollRequest.prototype.certificateRequest = $util.newBuffer([]);

            /**
             * EnrollRequest reportKey.
             * @member {Uint8Array} reportKey
             * @memberof keyholder.v1.EnrollRequest
             * @instance
             */
            EnrollRequest.prototype.reportKey = $util.newBuffer([]);

            /**
             * EnrollRequest reportKeyProof.
             * @member {Uint8Array} reportKeyProof
             * @memberof keyholder.v1.EnrollRequest
             * @instance
             */
            EnrollRequest.prototype.reportKeyProof = $util.newBuffer([]);

            /**
             * EnrollRequest hostName.
             * @member {string} hostName
             * @memberof keyholder.v1.EnrollRequest
             * @instance
             */
            EnrollRequest.prototype.hostName = "";

            /**
             * EnrollRequest platform.
             * @member {string} platform
             * @memberof keyholder.v1.EnrollRequest
             * @instance
             */
            EnrollRequest.prototype.platform = "";

            /**
             * EnrollRequest agentVersion.
             * @member {string} agentVersion
             * @memberof keyholder.v1.EnrollRequest
             * @instance
             */
            EnrollRequest.prototype.agentVersion = "";

            /**
             * Creates a new EnrollRequest instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.EnrollRequest
             * @static
             * @param {keyholder.v1.EnrollRequest.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.EnrollRequest} EnrollRequest instance
             * @type {{
             *   (properties: keyholder.v1.EnrollRequest.$Shape): keyholder.v1.EnrollRequest & keyholder.v1.EnrollRequest.$Shape;
             *   (properties?: keyholder.v1.EnrollRequest.$Properties): keyholder.v1.EnrollRequest;
             * }}
             */
            EnrollRequest.create = function(properties) {
                return new EnrollRequest(properties);
            };

            /**
             * Encodes the specified EnrollRequest message. Does not implicitly {@link keyholder.v1.EnrollRequest.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.EnrollRequest
             * @static
             * @param {keyholder.v1.EnrollRequest.$Properties} message EnrollRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EnrollRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.inviteId != null && $Object.hasOwnProperty.call(message, "inviteId") && message.inviteId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.inviteId);
                if (message.secret != null && $Object.hasOwnProperty.call(message, "secret") && message.secret.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.secret);
                if (message.certificateRequest != null && $Object.hasOwnProperty.call(message, "certificateRequest") && message.certificateRequest.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.certificateRequest);
                if (message.reportKey != null && $Object.hasOwnProperty.call(message, "reportKey") && message.reportKey.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.reportKey);
                if (message.reportKeyProof != null && $Object.hasOwnProperty.call(message, "reportKeyProof") && message.reportKeyProof.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.reportKeyProof);
                if (message.hostName != null && $Object.hasOwnProperty.call(message, "hostName") && message.hostName !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.hostName);
                if (message.platform != null && $Object.hasOwnProperty.call(message, "platform") && message.platform !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.platform);
                if (message.agentVersion != null && $Object.hasOwnProperty.call(message, "agentVersion") && message.agentVersion !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.agentVersion);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EnrollRequest message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.EnrollRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.EnrollRequest & keyholder.v1.EnrollRequest.$Shape} EnrollRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EnrollRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.EnrollRequest();
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
                                message.inviteId = value;
                            else
                                delete message.inviteId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.secret = value;
                            else
                                delete message.secret;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.certificateRequest = value;
                            else
                                delete message.certificateRequest;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.reportKey = value;
                            else
                                delete message.reportKey;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.reportKeyProof = value;
                            else
                                delete message.reportKeyProof;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.hostName = value;
                            else
                                delete message.hostName;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.platform = value;
                            else
                                delete message.platform;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.agentVersion = value;
                            else
                                delete message.agentVersion;
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

            return EnrollRequest;
        })();

        v1.EnrollReply = (function() {

            /**
             * Properties of an EnrollReply.
             * @typedef {Object} keyholder.v1.EnrollReply.$Properties
             * @property {string|null} [deviceId] EnrollReply deviceId
             * @property {Uint8Array|null} [certificate] EnrollReply certificate
             * @property {Uint8Array|null} [caCertificate] EnrollReply caCertificate
             * @property {string|null} [standing] EnrollReply standing
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EnrollReply.
             * @memberof keyholder.v1
             * @interface IEnrollReply
             * @augments keyholder.v1.EnrollReply.$Properties
             * @deprecated Use keyholder.v1.EnrollReply.$Properties instead.
             */

            /**
             * Shape of an EnrollReply.
             * @typedef {keyholder.v1.EnrollReply.$Properties} keyholder.v1.EnrollReply.$Shape
             */

            /**
             * Constructs a new EnrollReply.
             * @memberof keyholder.v1
             * @classdesc Represents an EnrollReply.
             * @constructor
             * @param {keyholder.v1.EnrollReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EnrollReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EnrollReply deviceId.
             * @member {string} deviceId
             * @memberof keyholder.v1.EnrollReply
             * @instance
             */
            EnrollReply.prototype.deviceId = "";

            /**
             * EnrollReply certificate.
             * @member {Uint8Array} certificate
             * @memberof keyholder.v1.EnrollReply
             * @instance
             */
            EnrollReply.prototype.certificate = $util.newBuffer([]);

            /**
             * EnrollReply caCertificate.
             * @member {Uint8Array} caCertificate
             * @memberof keyholder.v1.EnrollReply
             * @instance
             */
            EnrollReply.prototype.caCertificate = $util.newBuffer([]);

            /**
             * EnrollReply standing.
             * @member {string} standing
             * @memberof keyholder.v1.EnrollReply
             * @instance
             */
            EnrollReply.prototype.standing = "";

            /**
             * Creates a new EnrollReply instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.EnrollReply
             * @static
             * @param {keyholder.v1.EnrollReply.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.EnrollReply} EnrollReply instance
             * @type {{
             *   (properties: keyholder.v1.EnrollReply.$Shape): keyholder.v1.EnrollReply & keyholder.v1.EnrollReply.$Shape;
             *   (properties?: keyholder.v1.EnrollReply.$Properties): keyholder.v1.EnrollReply;
             * }}
             */
            EnrollReply.create = function(properties) {
                return new EnrollReply(properties);
            };

            /**
             * Encodes the specified EnrollReply message. Does not implicitly {@link keyholder.v1.EnrollReply.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.EnrollReply
             * @static
             * @param {keyholder.v1.EnrollReply.$Properties} message EnrollReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EnrollReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId") && message.deviceId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.deviceId);
                if (message.certificate != null && $Object.hasOwnProperty.call(message, "certificate") && message.certificate.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.certificate);
                if (message.caCertificate != null && $Object.hasOwnProperty.call(message, "caCertificate") && message.caCertificate.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.caCertificate);
                if (message.standing != null && $Object.hasOwnProperty.call(message, "standing") && message.standing !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.standing);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EnrollReply message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.EnrollReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.EnrollReply & keyholder.v1.EnrollReply.$Shape} EnrollReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EnrollReply.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.EnrollReply();
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
                                message.deviceId = value;
                            else
                                delete message.deviceId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.certificate = value;
                            else
                                delete message.certificate;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.caCertificate = value;
                            else
                                delete message.caCertificate;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.standing = value;
                            else
                                delete message.standing;
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

            return EnrollReply;
        })();

        v1.Frame = (function() {

            /**
             * Properties of a Frame.
             * @typedef {Object} keyholder.v1.Frame.$Properties
             * @property {keyholder.v1.Hello.$Properties|null} [hello] Frame hello
             * @property {keyholder.v1.Welcome.$Properties|null} [welcome] Frame welcome
             * @property {keyholder.v1.SignedReport.$Properties|null} [report] Frame report
             * @property {keyholder.v1.Ack.$Properties|null} [ack] Frame ack
             * @property {keyholder.v1.Refusal.$Properties|null} [refusal] Frame refusal
             * @property {keyholder.v1.Heartbeat.$Properties|null} [heartbeat] Frame heartbeat
             * @property {keyholder.v1.HeartbeatReply.$Properties|null} [heartbeatReply] Frame heartbeatReply
             * @property {keyholder.v1.RenewalRequest.$Properties|null} [renewalRequest] Frame renewalRequest
             * @property {keyholder.v1.RenewalReply.$Properties|null} [renewalReply] Frame renewalReply
             * @property {keyholder.v1.UpdateOffer.$Properties|null} [updateOffer] Frame updateOffer
             * @property {keyholder.v1.UpdateProgress.$Properties|null} [updateProgress] Frame updateProgress
             * @property {"hello"|"welcome"|"report"|"ack"|"refusal"|"heartbeat"|"heartbeatReply"|"renewalRequest"|"renewalReply"|"updateOffer"|"updateProgress"} [body] Frame body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Frame.
             * @memberof keyholder.v1
             * @interface IFrame
             * @augments keyholder.v1.Frame.$Properties
             * @deprecated Use keyholder.v1.Frame.$Properties instead.
             */

            /**
             * Narrowed shape of a Frame.
             * @typedef {{
             *   hello?: keyholder.v1.Hello.$Shape|null;
             *   welcome?: keyholder.v1.Welcome.$Shape|null;
             *   report?: keyholder.v1.SignedReport.$Shape|null;
             *   ack?: keyholder.v1.Ack.$Shape|null;
             *   refusal?: keyholder.v1.Refusal.$Shape|null;
             *   heartbeat?: keyholder.v1.Heartbeat.$Shape|null;
             *   heartbeatReply?: keyholder.v1.HeartbeatReply.$Shape|null;
             *   renewalRequest?: keyholder.v1.RenewalRequest.$Shape|null;
             *   renewalReply?: keyholder.v1.RenewalReply.$Shape|null;
             *   updateOffer?: keyholder.v1.UpdateOffer.$Shape|null;
             *   updateProgress?: keyholder.v1.UpdateProgress.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; hello?: null; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "hello"; hello: keyholder.v1.Hello.$Shape; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "welcome"; hello?: null; welcome: keyholder.v1.Welcome.$Shape; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "report"; hello?: null; welcome?: null; report: keyholder.v1.SignedReport.$Shape; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "ack"; hello?: null; welcome?: null; report?: null; ack: keyholder.v1.Ack.$Shape; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "refusal"; hello?: null; welcome?: null; report?: null; ack?: null; refusal: keyholder.v1.Refusal.$Shape; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "heartbeat"; hello?: null; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat: keyholder.v1.Heartbeat.$Shape; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "heartbeatReply"; hello?: null; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply: keyholder.v1.HeartbeatReply.$Shape; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "renewalRequest"; hello?: null; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest: keyholder.v1.RenewalRequest.$Shape; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "renewalReply"; hello?: null; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply: keyholder.v1.RenewalReply.$Shape; updateOffer?: null; updateProgress?: null }|{ body?: "updateOffer"; hello?: null; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer: keyholder.v1.UpdateOffer.$Shape; updateProgress?: null }|{ body?: "updateProgress"; hello?: null; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress: keyholder.v1.UpdateProgress.$Shape })
             * )} keyholder.v1.Frame.$Shape
             */

            /**
             * Constructs a new Frame.
             * @memberof keyholder.v1
             * @classdesc Represents a Frame.
             * @constructor
             * @param {keyholder.v1.Frame.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Frame = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Frame hello.
             * @member {keyholder.v1.Hello.$Properties|null|undefined} hello
             * @memberof keyholder.v1.Frame
             * @instance
             */
            Frame.prototype.hello = null;

            /**
             * Frame welcome.
             * @member {keyholder.v1.Welcome.$Properties|null|undefined} welcome
             * @memberof keyholder.v1.Frame
             * @instance
             */
            Frame.prototype.welcome = null;

            /**
             * Frame report.
             * @member {keyholder.v1.SignedReport.$Properties|null|undefined} report
             * @memberof keyholder.v1.Frame
             * @instance
             */
            Frame.prototype.report = null;

            /**
             * Frame ack.
             * @member {keyholder.v1.Ack.$Properties|null|undefined} ack
             * @memberof keyholder.v1.Frame
             * @instance
             */
            Frame.prototype.ack = null;

            /**
             * Frame refusal.
             * @member {keyholder.v1.Refusal.$Properties|null|undefined} refusal
             * @memberof keyholder.v1.Frame
             * @instance
             */
            Frame.prototype.refusal = null;

            /**
             * Frame heartbeat.
             * @member {keyholder.v1.Heartbeat.$Properties|null|undefined} heartbeat
             * @memberof keyholder.v1.Frame
             * @instance
             */
            Frame.prototype.heartbeat = null;

            /**
             * Frame heartbeatReply.
             * @member {keyholder.v1.HeartbeatReply.$Properties|null|undefined} heartbeatReply
             * @memberof keyholder.v1.Frame
             * @instance
             */
            Frame.prototype.heartbeatReply = null;

            /**
             * Frame renewalRequest.
             * @member {keyholder.v1.RenewalRequest.$Properties|null|undefined} renewalRequest
             * @memberof keyholder.v1.Frame
             * @instance
             */
            Frame.prototype.renewalRequest = null;

            /**
             * Frame renewalReply.
             * @member {keyholder.v1.RenewalReply.$Properties|null|undefined} renewalReply
             * @memberof keyholder.v1.Frame
             * @instance
             */
            Frame.prototype.renewalReply = null;

            /**
             * Frame updateOffer.
             * @member {keyholder.v1.UpdateOffer.$Properties|null|undefined} updateOffer
             * @memberof keyholder.v1.Frame
             * @instance
             */
            Frame.prototype.updateOffer = null;

            /**
             * Frame updateProgress.
             * @member {keyholder.v1.UpdateProgress.$Properties|null|undefined} updateProgress
             * @memberof keyholder.v1.Frame
             * @instance
             */
            Frame.prototype.updateProgress = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Frame body.
             * @member {"hello"|"welcome"|"report"|"ack"|"refusal"|"heartbeat"|"heartbeatReply"|"renewalRequest"|"renewalReply"|"updateOffer"|"updateProgress"|undefined} body
             * @memberof keyholder.v1.Frame
             * @instance
             */
            $Object.defineProperty(Frame.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["hello", "welcome", "report", "ack", "refusal", "heartbeat", "heartbeatReply", "renewalRequest", "renewalReply", "updateOffer", "updateProgress"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Frame instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Frame
             * @static
             * @param {keyholder.v1.Frame.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Frame} Frame instance
             * @type {{
             *   (properties: keyholder.v1.Frame.$Shape): keyholder.v1.Frame & keyholder.v1.Frame.$Shape;
             *   (properties?: keyholder.v1.Frame.$Properties): keyholder.v1.Frame;
             * }}
             */
            Frame.create = function(properties) {
                return new Frame(properties);
            };

            /**
             * Encodes the specified Frame message. Does not implicitly {@link keyholder.v1.Frame.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Frame
             * @static
             * @param {keyholder.v1.Frame.$Properties} message Frame message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Frame.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                    $root.keyholder.v1.Hello.encode(message.hello, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome"))
                    $root.keyholder.v1.Welcome.encode(message.welcome, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.report != null && $Object.hasOwnProperty.call(message, "report"))
                    $root.keyholder.v1.SignedReport.encode(message.report, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.ack != null && $Object.hasOwnProperty.call(message, "ack"))
                    $root.keyholder.v1.Ack.encode(message.ack, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.refusal != null && $Object.hasOwnProperty.call(message, "refusal"))
                    $root.keyholder.v1.Refusal.encode(message.refusal, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.heartbeat != null && $Object.hasOwnProperty.call(message, "heartbeat"))
                    $root.keyholder.v1.Heartbeat.encode(message.heartbeat, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.heartbeatReply != null && $Object.hasOwnProperty.call(message, "heartbeatReply"))
                    $root.keyholder.v1.HeartbeatReply.encode(message.heartbeatReply, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.renewalRequest != null && $Object.hasOwnProperty.call(message, "renewalRequest"))
                    $root.keyholder.v1.RenewalRequest.encode(message.renewalRequest, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.renewalReply != null && $Object.hasOwnProperty.call(message, "renewalReply"))
                    $root.keyholder.v1.RenewalReply.encode(message.renewalReply, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.updateOffer != null && $Object.hasOwnProperty.call(message, "updateOffer"))
                    $root.keyholder.v1.UpdateOffer.encode(message.updateOffer, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.updateProgress != null && $Object.hasOwnProperty.call(message, "updateProgress"))
                    $root.keyholder.v1.UpdateProgress.encode(message.updateProgress, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Frame message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Frame
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Frame & keyholder.v1.Frame.$Shape} Frame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Frame.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Frame();
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
                            message.hello = $root.keyholder.v1.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                            message.body = "hello";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.welcome = $root.keyholder.v1.Welcome.decode(reader, reader.size(), $undefined, _depth + 1, message.welcome);
                            message.body = "welcome";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.report = $root.keyholder.v1.SignedReport.decode(reader, reader.size(), $undefined, _depth + 1, message.report);
                            message.body = "report";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.ack = $root.keyholder.v1.Ack.decode(reader, reader.size(), $undefined, _depth + 1, message.ack);
                            message.body = "ack";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.refusal = $root.keyholder.v1.Refusal.decode(reader, reader.size(), $undefined, _depth + 1, message.refusal);
                            message.body = "refusal";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.heartbeat = $root.keyholder.v1.Heartbeat.decode(reader, reader.size(), $undefined, _depth + 1, message.heartbeat);
                            message.body = "heartbeat";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.heartbeatReply = $root.keyholder.v1.HeartbeatReply.decode(reader, reader.size(), $undefined, _depth + 1, message.heartbeatReply);
                            message.body = "heartbeatReply";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.renewalRequest = $root.keyholder.v1.RenewalRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.renewalRequest);
                            message.body = "renewalRequest";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.renewalReply = $root.keyholder.v1.RenewalReply.decode(reader, reader.size(), $undefined, _depth + 1, message.renewalReply);
                            message.body = "renewalReply";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.updateOffer = $root.keyholder.v1.UpdateOffer.decode(reader, reader.size(), $undefined, _depth + 1, message.updateOffer);
                            message.body = "updateOffer";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.updateProgress = $root.keyholder.v1.UpdateProgress.decode(reader, reader.size(), $undefined, _depth + 1, message.updateProgress);
                            message.body = "updateProgress";
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

            return Frame;
        })();

        v1.Hello = (function() {

            /**
             * Properties of a Hello.
             * @typedef {Object} keyholder.v1.Hello.$Properties
             * @property {string|null} [deviceId] Hello deviceId
             * @property {number|null} [capability] Hello capability
             * @property {string|null} [agentVersion] Hello agentVersion
             * @property {string|null} [platform] Hello platform
             * @property {number|null} [lastSequence] Hello lastSequence
             * @property {number|null} [pinnedSize] Hello pinnedSize
             * @property {keyholder.v1.LedgerDispute.$Properties|null} [ledgerDispute] Hello ledgerDispute
             * @property {keyholder.v1.UpdateProgress.$Properties|null} [update] Hello update
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Hello.
             * @memberof keyholder.v1
             * @interface IHello
             * @augments keyholder.v1.Hello.$Properties
             * @deprecated Use keyholder.v1.Hello.$Properties instead.
             */

            /**
             * Shape of a Hello.
             * @typedef {keyholder.v1.Hello.$Properties} keyholder.v1.Hello.$Shape
             */

            /**
             * Constructs a new Hello.
             * @memberof keyholder.v1
             * @classdesc Represents a Hello.
             * @constructor
             * @param {keyholder.v1.Hello.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Hello = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Hello deviceId.
             * @member {string} deviceId
             * @memberof keyholder.v1.Hello
             * @instance
             */
            Hello.prototype.deviceId = "";

            /**
             * Hello capability.
             * @member {number} capability
             * @memberof keyholder.v1.Hello
             * @instance
             */
            Hello.prototype.capability = 0;

            /**
             * Hello agentVersion.
             * @member {string} agentVersion
             * @memberof keyholder.v1.Hello
             * @instance
             */
            Hello.prototype.agentVersion = "";

            /**
             * Hello platform.
             * @member {string} platform
             * @memberof keyholder.v1.Hello
             * @instance
             */
            Hello.prototype.platform = "";

            /**
             * Hello lastSequence.
             * @member {number} lastSequence
             * @memberof keyholder.v1.Hello
             * @instance
             */
            Hello.prototype.lastSequence = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Hello pinnedSize.
             * @member {number|null|undefined} pinnedSize
             * @memberof keyholder.v1.Hello
             * @instance
             */
            Hello.prototype.pinnedSize = null;

            /**
             * Hello ledgerDispute.
             * @member {keyholder.v1.LedgerDispute.$Properties|null|undefined} ledgerDispute
             * @memberof keyholder.v1.Hello
             * @instance
             */
            Hello.prototype.ledgerDispute = null;

            /**
             * Hello update.
             * @member {keyholder.v1.UpdateProgress.$Properties|null|undefined} update
             * @memberof keyholder.v1.Hello
             * @instance
             */
            Hello.prototype.update = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Hello.prototype, "_pinnedSize", {
                get: $util.oneOfGetter($oneOfFields = ["pinnedSize"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Hello instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Hello
             * @static
             * @param {keyholder.v1.Hello.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Hello} Hello instance
             * @type {{
             *   (properties: keyholder.v1.Hello.$Shape): keyholder.v1.Hello & keyholder.v1.Hello.$Shape;
             *   (properties?: keyholder.v1.Hello.$Properties): keyholder.v1.Hello;
             * }}
             */
            Hello.create = function(properties) {
                return new Hello(properties);
            };

            /**
             * Encodes the specified Hello message. Does not implicitly {@link keyholder.v1.Hello.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Hello
             * @static
             * @param {keyholder.v1.Hello.$Properties} message Hello message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Hello.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId") && message.deviceId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.deviceId);
                if (message.capability != null && $Object.hasOwnProperty.call(message, "capability") && message.capability !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.capability);
                if (message.agentVersion != null && $Object.hasOwnProperty.call(message, "agentVersion") && message.agentVersion !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.agentVersion);
                if (message.platform != null && $Object.hasOwnProperty.call(message, "platform") && message.platform !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.platform);
                if (message.lastSequence != null && $Object.hasOwnProperty.call(message, "lastSequence") && (typeof message.lastSequence === "object" ? message.lastSequence.low || message.lastSequence.high : message.lastSequence !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.lastSequence);
                if (message.pinnedSize != null && $Object.hasOwnProperty.call(message, "pinnedSize"))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.pinnedSize);
                if (message.ledgerDispute != null && $Object.hasOwnProperty.call(message, "ledgerDispute"))
                    $root.keyholder.v1.LedgerDispute.encode(message.ledgerDispute, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.update != null && $Object.hasOwnProperty.call(message, "update"))
                    $root.keyholder.v1.UpdateProgress.encode(message.update, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Hello
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Hello & keyholder.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Hello.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Hello();
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
                                message.deviceId = value;
                            else
                                delete message.deviceId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.capability = value;
                            else
                                delete message.capability;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.agentVersion = value;
                            else
                                delete message.agentVersion;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.platform = value;
                            else
                                delete message.platform;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastSequence = value;
                            else
                                delete message.lastSequence;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.pinnedSize = reader.int64();
                            message._pinnedSize = "pinnedSize";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.ledgerDispute = $root.keyholder.v1.LedgerDispute.decode(reader, reader.size(), $undefined, _depth + 1, message.ledgerDispute);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.update = $root.keyholder.v1.UpdateProgress.decode(reader, reader.size(), $undefined, _depth + 1, message.update);
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

            return Hello;
        })();

        v1.LedgerDispute = (function() {

            /**
             * Properties of a LedgerDispute.
             * @typedef {Object} keyholder.v1.LedgerDispute.$Properties
             * @property {string|null} [kept] LedgerDispute kept
             * @property {string|null} [shown] LedgerDispute shown
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LedgerDispute.
             * @memberof keyholder.v1
             * @interface ILedgerDispute
             * @augments keyholder.v1.LedgerDispute.$Properties
             * @deprecated Use keyholder.v1.LedgerDispute.$Properties instead.
             */

            /**
             * Shape of a LedgerDispute.
             * @typedef {keyholder.v1.LedgerDispute.$Properties} keyholder.v1.LedgerDispute.$Shape
             */

            /**
             * Constructs a new LedgerDispute.
             * @memberof keyholder.v1
             * @classdesc Represents a LedgerDispute.
             * @constructor
             * @param {keyholder.v1.LedgerDispute.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LedgerDispute = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LedgerDispute kept.
             * @member {string} kept
             * @memberof keyholder.v1.LedgerDispute
             * @instance
             */
            LedgerDispute.prototype.kept = "";

            /**
             * LedgerDispute shown.
             * @member {string} shown
             * @memberof keyholder.v1.LedgerDispute
             * @instance
             */
            LedgerDispute.prototype.shown = "";

            /**
             * Creates a new LedgerDispute instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.LedgerDispute
             * @static
             * @param {keyholder.v1.LedgerDispute.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.LedgerDispute} LedgerDispute instance
             * @type {{
             *   (properties: keyholder.v1.LedgerDispute.$Shape): keyholder.v1.LedgerDispute & keyholder.v1.LedgerDispute.$Shape;
             *   (properties?: keyholder.v1.LedgerDispute.$Properties): keyholder.v1.LedgerDispute;
             * }}
             */
            LedgerDispute.create = function(properties) {
                return new LedgerDispute(properties);
            };

            /**
             * Encodes the specified LedgerDispute message. Does not implicitly {@link keyholder.v1.LedgerDispute.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.LedgerDispute
             * @static
             * @param {keyholder.v1.LedgerDispute.$Properties} message LedgerDispute message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LedgerDispute.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kept != null && $Object.hasOwnProperty.call(message, "kept") && message.kept !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.kept);
                if (message.shown != null && $Object.hasOwnProperty.call(message, "shown") && message.shown !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.shown);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LedgerDispute message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.LedgerDispute
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.LedgerDispute & keyholder.v1.LedgerDispute.$Shape} LedgerDispute
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LedgerDispute.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.LedgerDispute();
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
                                message.kept = value;
                            else
                                delete message.kept;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.shown = value;
                            else
                                delete message.shown;
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

            return LedgerDispute;
        })();

        v1.LedgerHead = (function() {

            /**
             * Properties of a LedgerHead.
             * @typedef {Object} keyholder.v1.LedgerHead.$Properties
             * @property {string|null} [note] LedgerHead note
             * @property {Array.<Uint8Array>|null} [growth] LedgerHead growth
             * @property {string|null} [logKey] LedgerHead logKey
             * @property {keyholder.v1.EpochOpening.$Properties|null} [epoch] LedgerHead epoch
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LedgerHead.
             * @memberof keyholder.v1
             * @interface ILedgerHead
             * @augments keyholder.v1.LedgerHead.$Properties
             * @deprecated Use keyholder.v1.LedgerHead.$Properties instead.
             */

            /**
             * Shape of a LedgerHead.
             * @typedef {keyholder.v1.LedgerHead.$Properties} keyholder.v1.LedgerHead.$Shape
             */

            /**
             * Constructs a new LedgerHead.
             * @memberof keyholder.v1
             * @classdesc Represents a LedgerHead.
             * @constructor
             * @param {keyholder.v1.LedgerHead.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LedgerHead = function (properties) {
                this.growth = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LedgerHead note.
             * @member {string} note
             * @memberof keyholder.v1.LedgerHead
             * @instance
             */
            LedgerHead.prototype.note = "";

            /**
             * LedgerHead growth.
             * @member {Array.<Uint8Array>} growth
             * @memberof keyholder.v1.LedgerHead
             * @instance
             */
            LedgerHead.prototype.growth = $util.emptyArray;

            /**
             * LedgerHead logKey.
             * @member {string} logKey
             * @memberof keyholder.v1.LedgerHead
             * @instance
             */
            LedgerHead.prototype.logKey = "";

            /**
             * LedgerHead epoch.
             * @member {keyholder.v1.EpochOpening.$Properties|null|undefined} epoch
             * @memberof keyholder.v1.LedgerHead
             * @instance
             */
            LedgerHead.prototype.epoch = null;

            /**
             * Creates a new LedgerHead instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.LedgerHead
             * @static
             * @param {keyholder.v1.LedgerHead.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.LedgerHead} LedgerHead instance
             * @type {{
             *   (properties: keyholder.v1.LedgerHead.$Shape): keyholder.v1.LedgerHead & keyholder.v1.LedgerHead.$Shape;
             *   (properties?: keyholder.v1.LedgerHead.$Properties): keyholder.v1.LedgerHead;
             * }}
             */
            LedgerHead.create = function(properties) {
                return new LedgerHead(properties);
            };

            /**
             * Encodes the specified LedgerHead message. Does not implicitly {@link keyholder.v1.LedgerHead.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.LedgerHead
             * @static
             * @param {keyholder.v1.LedgerHead.$Properties} message LedgerHead message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LedgerHead.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.note != null && $Object.hasOwnProperty.call(message, "note") && message.note !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.note);
                if (message.growth != null && message.growth.length)
                    for (let i = 0; i < message.growth.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.growth[i]);
                if (message.logKey != null && $Object.hasOwnProperty.call(message, "logKey") && message.logKey !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.logKey);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    $root.keyholder.v1.EpochOpening.encode(message.epoch, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LedgerHead message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.LedgerHead
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.LedgerHead & keyholder.v1.LedgerHead.$Shape} LedgerHead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LedgerHead.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.LedgerHead();
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
                                message.note = value;
                            else
                                delete message.note;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.growth && message.growth.length))
                                message.growth = [];
                            message.growth.push(reader.bytes());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.logKey = value;
                            else
                                delete message.logKey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.epoch = $root.keyholder.v1.EpochOpening.decode(reader, reader.size(), $undefined, _depth + 1, message.epoch);
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

            return LedgerHead;
        })();

        v1.EpochOpening = (function() {

            /**
             * Properties of an EpochOpening.
             * @typedef {Object} keyholder.v1.EpochOpening.$Properties
             * @property {Uint8Array|null} [record] EpochOpening record
             * @property {Uint8Array|null} [leaf] EpochOpening leaf
             * @property {Array.<Uint8Array>|null} [proof] EpochOpening proof
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EpochOpening.
             * @memberof keyholder.v1
             * @interface IEpochOpening
             * @augments keyholder.v1.EpochOpening.$Properties
             * @deprecated Use keyholder.v1.EpochOpening.$Properties instead.
             */

            /**
             * Shape of an EpochOpening.
             * @typedef {keyholder.v1.EpochOpening.$Properties} keyholder.v1.EpochOpening.$Shape
             */

            /**
             * Constructs a new EpochOpening.
             * @memberof keyholder.v1
             * @classdesc Represents an EpochOpening.
             * @constructor
             * @param {keyholder.v1.EpochOpening.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EpochOpening = function (properties) {
                this.proof = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EpochOpening record.
             * @member {Uint8Array} record
             * @memberof keyholder.v1.EpochOpening
             * @instance
             */
            EpochOpening.prototype.record = $util.newBuffer([]);

            /**
             * EpochOpening leaf.
             * @member {Uint8Array} leaf
             * @memberof keyholder.v1.EpochOpening
             * @instance
             */
            EpochOpening.prototype.leaf = $util.newBuffer([]);

            /**
             * EpochOpening proof.
             * @member {Array.<Uint8Array>} proof
             * @memberof keyholder.v1.EpochOpening
             * @instance
             */
            EpochOpening.prototype.proof = $util.emptyArray;

            /**
             * Creates a new EpochOpening instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.EpochOpening
             * @static
             * @param {keyholder.v1.EpochOpening.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.EpochOpening} EpochOpening instance
             * @type {{
             *   (properties: keyholder.v1.EpochOpening.$Shape): keyholder.v1.EpochOpening & keyholder.v1.EpochOpening.$Shape;
             *   (properties?: keyholder.v1.EpochOpening.$Properties): keyholder.v1.EpochOpening;
             * }}
             */
            EpochOpening.create = function(properties) {
                return new EpochOpening(properties);
            };

            /**
             * Encodes the specified EpochOpening message. Does not implicitly {@link keyholder.v1.EpochOpening.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.EpochOpening
             * @static
             * @param {keyholder.v1.EpochOpening.$Properties} message EpochOpening message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EpochOpening.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.record != null && $Object.hasOwnProperty.call(message, "record") && message.record.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.record);
                if (message.leaf != null && $Object.hasOwnProperty.call(message, "leaf") && message.leaf.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.leaf);
                if (message.proof != null && message.proof.length)
                    for (let i = 0; i < message.proof.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.proof[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EpochOpening message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.EpochOpening
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.EpochOpening & keyholder.v1.EpochOpening.$Shape} EpochOpening
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EpochOpening.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.EpochOpening();
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
                            if ((value = reader.bytes()).length)
                                message.record = value;
                            else
                                delete message.record;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.leaf = value;
                            else
                                delete message.leaf;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.proof && message.proof.length))
                                message.proof = [];
                            message.proof.push(reader.bytes());
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

            return EpochOpening;
        })();

        v1.Welcome = (function() {

            /**
             * Properties of a Welcome.
             * @typedef {Object} keyholder.v1.Welcome.$Properties
             * @property {number|null} [capability] Welcome capability
             * @property {number|null} [nowMs] Welcome nowMs
             * @property {number|null} [acknowledgedSequence] Welcome acknowledgedSequence
             * @property {string|null} [standing] Welcome standing
             * @property {number|null} [reportEverySeconds] Welcome reportEverySeconds
             * @property {number|null} [heartbeatEverySeconds] Welcome heartbeatEverySeconds
             * @property {keyholder.v1.LedgerHead.$Properties|null} [ledgerHead] Welcome ledgerHead
             * @property {keyholder.v1.UpdateOffer.$Properties|null} [updateOffer] Welcome updateOffer
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Welcome.
             * @memberof keyholder.v1
             * @interface IWelcome
             * @augments keyholder.v1.Welcome.$Properties
             * @deprecated Use keyholder.v1.Welcome.$Properties instead.
             */

            /**
             * Shape of a Welcome.
             * @typedef {keyholder.v1.Welcome.$Properties} keyholder.v1.Welcome.$Shape
             */

            /**
             * Constructs a new Welcome.
             * @memberof keyholder.v1
             * @classdesc Represents a Welcome.
             * @constructor
             * @param {keyholder.v1.Welcome.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Welcome = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Welcome capability.
             * @member {number} capability
             * @memberof keyholder.v1.Welcome
             * @instance
             */
            Welcome.prototype.capability = 0;

            /**
             * Welcome nowMs.
             * @member {number} nowMs
             * @memberof keyholder.v1.Welcome
             * @instance
             */
            Welcome.prototype.nowMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Welcome acknowledgedSequence.
             * @member {number} acknowledgedSequence
             * @memberof keyholder.v1.Welcome
             * @instance
             */
            Welcome.prototype.acknowledgedSequence = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Welcome standing.
             * @member {string} standing
             * @memberof keyholder.v1.Welcome
             * @instance
             */
            Welcome.prototype.standing = "";

            /**
             * Welcome reportEverySeconds.
             * @member {number} reportEverySeconds
             * @memberof keyholder.v1.Welcome
             * @instance
             */
            Welcome.prototype.reportEverySeconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Welcome heartbeatEverySeconds.
             * @member {number} heartbeatEverySeconds
             * @memberof keyholder.v1.Welcome
             * @instance
             */
            Welcome.prototype.heartbeatEverySeconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Welcome ledgerHead.
             * @member {keyholder.v1.LedgerHead.$Properties|null|undefined} ledgerHead
             * @memberof keyholder.v1.Welcome
             * @instance
             */
            Welcome.prototype.ledgerHead = null;

            /**
             * Welcome updateOffer.
             * @member {keyholder.v1.UpdateOffer.$Properties|null|undefined} updateOffer
             * @memberof keyholder.v1.Welcome
             * @instance
             */
            Welcome.prototype.updateOffer = null;

            /**
             * Creates a new Welcome instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Welcome
             * @static
             * @param {keyholder.v1.Welcome.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Welcome} Welcome instance
             * @type {{
             *   (properties: keyholder.v1.Welcome.$Shape): keyholder.v1.Welcome & keyholder.v1.Welcome.$Shape;
             *   (properties?: keyholder.v1.Welcome.$Properties): keyholder.v1.Welcome;
             * }}
             */
            Welcome.create = function(properties) {
                return new Welcome(properties);
            };

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link keyholder.v1.Welcome.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Welcome
             * @static
             * @param {keyholder.v1.Welcome.$Properties} message Welcome message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Welcome.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.capability != null && $Object.hasOwnProperty.call(message, "capability") && message.capability !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.capability);
                if (message.nowMs != null && $Object.hasOwnProperty.call(message, "nowMs") && (typeof message.nowMs === "object" ? message.nowMs.low || message.nowMs.high : message.nowMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.nowMs);
                if (message.acknowledgedSequence != null && $Object.hasOwnProperty.call(message, "acknowledgedSequence") && (typeof message.acknowledgedSequence === "object" ? message.acknowledgedSequence.low || message.acknowledgedSequence.high : message.acknowledgedSequence !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.acknowledgedSequence);
                if (message.standing != null && $Object.hasOwnProperty.call(message, "standing") && message.standing !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.standing);
                if (message.reportEverySeconds != null && $Object.hasOwnProperty.call(message, "reportEverySeconds") && (typeof message.reportEverySeconds === "object" ? message.reportEverySeconds.low || message.reportEverySeconds.high : message.reportEverySeconds !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.reportEverySeconds);
                if (message.heartbeatEverySeconds != null && $Object.hasOwnProperty.call(message, "heartbeatEverySeconds") && (typeof message.heartbeatEverySeconds === "object" ? message.heartbeatEverySeconds.low || message.heartbeatEverySeconds.high : message.heartbeatEverySeconds !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.heartbeatEverySeconds);
                if (message.ledgerHead != null && $Object.hasOwnProperty.call(message, "ledgerHead"))
                    $root.keyholder.v1.LedgerHead.encode(message.ledgerHead, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.updateOffer != null && $Object.hasOwnProperty.call(message, "updateOffer"))
                    $root.keyholder.v1.UpdateOffer.encode(message.updateOffer, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Welcome
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Welcome & keyholder.v1.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Welcome.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Welcome();
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
                            if (value = reader.uint32())
                                message.capability = value;
                            else
                                delete message.capability;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.nowMs = value;
                            else
                                delete message.nowMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.acknowledgedSequence = value;
                            else
                                delete message.acknowledgedSequence;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.standing = value;
                            else
                                delete message.standing;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.reportEverySeconds = value;
                            else
                                delete message.reportEverySeconds;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.heartbeatEverySeconds = value;
                            else
                                delete message.heartbeatEverySeconds;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.ledgerHead = $root.keyholder.v1.LedgerHead.decode(reader, reader.size(), $undefined, _depth + 1, message.ledgerHead);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.updateOffer = $root.keyholder.v1.UpdateOffer.decode(reader, reader.size(), $undefined, _depth + 1, message.updateOffer);
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

            return Welcome;
        })();

        v1.Ack = (function() {

            /**
             * Properties of an Ack.
             * @typedef {Object} keyholder.v1.Ack.$Properties
             * @property {number|null} [sequence] Ack sequence
             * @property {boolean|null} [duplicate] Ack duplicate
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Ack.
             * @memberof keyholder.v1
             * @interface IAck
             * @augments keyholder.v1.Ack.$Properties
             * @deprecated Use keyholder.v1.Ack.$Properties instead.
             */

            /**
             * Shape of an Ack.
             * @typedef {keyholder.v1.Ack.$Properties} keyholder.v1.Ack.$Shape
             */

            /**
             * Constructs a new Ack.
             * @memberof keyholder.v1
             * @classdesc Represents an Ack.
             * @constructor
             * @param {keyholder.v1.Ack.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ack = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ack sequence.
             * @member {number} sequence
             * @memberof keyholder.v1.Ack
             * @instance
             */
            Ack.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Ack duplicate.
             * @member {boolean} duplicate
             * @memberof keyholder.v1.Ack
             * @instance
             */
            Ack.prototype.duplicate = false;

            /**
             * Creates a new Ack instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Ack
             * @static
             * @param {keyholder.v1.Ack.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Ack} Ack instance
             * @type {{
             *   (properties: keyholder.v1.Ack.$Shape): keyholder.v1.Ack & keyholder.v1.Ack.$Shape;
             *   (properties?: keyholder.v1.Ack.$Properties): keyholder.v1.Ack;
             * }}
             */
            Ack.create = function(properties) {
                return new Ack(properties);
            };

            /**
             * Encodes the specified Ack message. Does not implicitly {@link keyholder.v1.Ack.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Ack
             * @static
             * @param {keyholder.v1.Ack.$Properties} message Ack message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ack.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.sequence);
                if (message.duplicate != null && $Object.hasOwnProperty.call(message, "duplicate") && message.duplicate !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.duplicate);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Ack message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Ack
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Ack & keyholder.v1.Ack.$Shape} Ack
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ack.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Ack();
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.duplicate = value;
                            else
                                delete message.duplicate;
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

            return Ack;
        })();

        v1.Refusal = (function() {

            /**
             * Properties of a Refusal.
             * @typedef {Object} keyholder.v1.Refusal.$Properties
             * @property {string|null} [code] Refusal code
             * @property {string|null} [message] Refusal message
             * @property {number|null} [sequence] Refusal sequence
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Refusal.
             * @memberof keyholder.v1
             * @interface IRefusal
             * @augments keyholder.v1.Refusal.$Properties
             * @deprecated Use keyholder.v1.Refusal.$Properties instead.
             */

            /**
             * Shape of a Refusal.
             * @typedef {keyholder.v1.Refusal.$Properties} keyholder.v1.Refusal.$Shape
             */

            /**
             * Constructs a new Refusal.
             * @memberof keyholder.v1
             * @classdesc Represents a Refusal.
             * @constructor
             * @param {keyholder.v1.Refusal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Refusal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Refusal code.
             * @member {string} code
             * @memberof keyholder.v1.Refusal
             * @instance
             */
            Refusal.prototype.code = "";

            /**
             * Refusal message.
             * @member {string} message
             * @memberof keyholder.v1.Refusal
             * @instance
             */
            Refusal.prototype.message = "";

            /**
             * Refusal sequence.
             * @member {number} sequence
             * @memberof keyholder.v1.Refusal
             * @instance
             */
            Refusal.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new Refusal instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Refusal
             * @static
             * @param {keyholder.v1.Refusal.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Refusal} Refusal instance
             * @type {{
             *   (properties: keyholder.v1.Refusal.$Shape): keyholder.v1.Refusal & keyholder.v1.Refusal.$Shape;
             *   (properties?: keyholder.v1.Refusal.$Properties): keyholder.v1.Refusal;
             * }}
             */
            Refusal.create = function(properties) {
                return new Refusal(properties);
            };

            /**
             * Encodes the specified Refusal message. Does not implicitly {@link keyholder.v1.Refusal.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Refusal
             * @static
             * @param {keyholder.v1.Refusal.$Properties} message Refusal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Refusal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Refusal message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Refusal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Refusal & keyholder.v1.Refusal.$Shape} Refusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Refusal.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Refusal();
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
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
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

            return Refusal;
        })();

        v1.Heartbeat = (function() {

            /**
             * Properties of a Heartbeat.
             * @typedef {Object} keyholder.v1.Heartbeat.$Properties
             * @property {number|null} [sentAtMs] Heartbeat sentAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Heartbeat.
             * @memberof keyholder.v1
             * @interface IHeartbeat
             * @augments keyholder.v1.Heartbeat.$Properties
             * @deprecated Use keyholder.v1.Heartbeat.$Properties instead.
             */

            /**
             * Shape of a Heartbeat.
             * @typedef {keyholder.v1.Heartbeat.$Properties} keyholder.v1.Heartbeat.$Shape
             */

            /**
             * Constructs a new Heartbeat.
             * @memberof keyholder.v1
             * @classdesc Represents a Heartbeat.
             * @constructor
             * @param {keyholder.v1.Heartbeat.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Heartbeat = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Heartbeat sentAtMs.
             * @member {number} sentAtMs
             * @memberof keyholder.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.sentAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new Heartbeat instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Heartbeat
             * @static
             * @param {keyholder.v1.Heartbeat.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Heartbeat} Heartbeat instance
             * @type {{
             *   (properties: keyholder.v1.Heartbeat.$Shape): keyholder.v1.Heartbeat & keyholder.v1.Heartbeat.$Shape;
             *   (properties?: keyholder.v1.Heartbeat.$Properties): keyholder.v1.Heartbeat;
             * }}
             */
            Heartbeat.create = function(properties) {
                return new Heartbeat(properties);
            };

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link keyholder.v1.Heartbeat.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Heartbeat
             * @static
             * @param {keyholder.v1.Heartbeat.$Properties} message Heartbeat message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Heartbeat.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sentAtMs != null && $Object.hasOwnProperty.call(message, "sentAtMs") && (typeof message.sentAtMs === "object" ? message.sentAtMs.low || message.sentAtMs.high : message.sentAtMs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.sentAtMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Heartbeat
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Heartbeat & keyholder.v1.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Heartbeat.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Heartbeat();
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.sentAtMs = value;
                            else
                                delete message.sentAtMs;
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

            return Heartbeat;
        })();

        v1.HeartbeatReply = (function() {

            /**
             * Properties of a HeartbeatReply.
             * @typedef {Object} keyholder.v1.HeartbeatReply.$Properties
             * @property {number|null} [sentAtMs] HeartbeatReply sentAtMs
             * @property {number|null} [nowMs] HeartbeatReply nowMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HeartbeatReply.
             * @memberof keyholder.v1
             * @interface IHeartbeatReply
             * @augments keyholder.v1.HeartbeatReply.$Properties
             * @deprecated Use keyholder.v1.HeartbeatReply.$Properties instead.
             */

            /**
             * Shape of a HeartbeatReply.
             * @typedef {keyholder.v1.HeartbeatReply.$Properties} keyholder.v1.HeartbeatReply.$Shape
             */

            /**
             * Constructs a new HeartbeatReply.
             * @memberof keyholder.v1
             * @classdesc Represents a HeartbeatReply.
             * @constructor
             * @param {keyholder.v1.HeartbeatReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HeartbeatReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HeartbeatReply sentAtMs.
             * @member {number} sentAtMs
             * @memberof keyholder.v1.HeartbeatReply
             * @instance
             */
            HeartbeatReply.prototype.sentAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * HeartbeatReply nowMs.
             * @member {number} nowMs
             * @memberof keyholder.v1.HeartbeatReply
             * @instance
             */
            HeartbeatReply.prototype.nowMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new HeartbeatReply instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.HeartbeatReply
             * @static
             * @param {keyholder.v1.HeartbeatReply.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.HeartbeatReply} HeartbeatReply instance
             * @type {{
             *   (properties: keyholder.v1.HeartbeatReply.$Shape): keyholder.v1.HeartbeatReply & keyholder.v1.HeartbeatReply.$Shape;
             *   (properties?: keyholder.v1.HeartbeatReply.$Properties): keyholder.v1.HeartbeatReply;
             * }}
             */
            HeartbeatReply.create = function(properties) {
                return new HeartbeatReply(properties);
            };

            /**
             * Encodes the specified HeartbeatReply message. Does not implicitly {@link keyholder.v1.HeartbeatReply.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.HeartbeatReply
             * @static
             * @param {keyholder.v1.HeartbeatReply.$Properties} message HeartbeatReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HeartbeatReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sentAtMs != null && $Object.hasOwnProperty.call(message, "sentAtMs") && (typeof message.sentAtMs === "object" ? message.sentAtMs.low || message.sentAtMs.high : message.sentAtMs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.sentAtMs);
                if (message.nowMs != null && $Object.hasOwnProperty.call(message, "nowMs") && (typeof message.nowMs === "object" ? message.nowMs.low || message.nowMs.high : message.nowMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.nowMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HeartbeatReply message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.HeartbeatReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.HeartbeatReply & keyholder.v1.HeartbeatReply.$Shape} HeartbeatReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HeartbeatReply.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.HeartbeatReply();
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.sentAtMs = value;
                            else
                                delete message.sentAtMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.nowMs = value;
                            else
                                delete message.nowMs;
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

            return HeartbeatReply;
        })();

        v1.RenewalRequest = (function() {

            /**
             * Properties of a RenewalRequest.
             * @typedef {Object} keyholder.v1.RenewalRequest.$Properties
             * @property {Uint8Array|null} [certificateRequest] RenewalRequest certificateRequest
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RenewalRequest.
             * @memberof keyholder.v1
             * @interface IRenewalRequest
             * @augments keyholder.v1.RenewalRequest.$Properties
             * @deprecated Use keyholder.v1.RenewalRequest.$Properties instead.
             */

            /**
             * Shape of a RenewalRequest.
             * @typedef {keyholder.v1.RenewalRequest.$Properties} keyholder.v1.RenewalRequest.$Shape
             */

            /**
             * Constructs a new RenewalRequest.
             * @memberof keyholder.v1
             * @classdesc Represents a RenewalRequest.
             * @constructor
             * @param {keyholder.v1.RenewalRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RenewalRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RenewalRequest certificateRequest.
             * @member {Uint8Array} certificateRequest
             * @memberof keyholder.v1.RenewalRequest
             * @instance
             */
            RenewalRequest.prototype.certificateRequest = $util.newBuffer([]);

            /**
             * Creates a new RenewalRequest instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.RenewalRequest
             * @static
             * @param {keyholder.v1.RenewalRequest.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.RenewalRequest} RenewalRequest instance
             * @type {{
             *   (properties: keyholder.v1.RenewalRequest.$Shape): keyholder.v1.RenewalRequest & keyholder.v1.RenewalRequest.$Shape;
             *   (properties?: keyholder.v1.RenewalRequest.$Properties): keyholder.v1.RenewalRequest;
             * }}
             */
            RenewalRequest.create = function(properties) {
                return new RenewalRequest(properties);
            };

            /**
             * Encodes the specified RenewalRequest message. Does not implicitly {@link keyholder.v1.RenewalRequest.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.RenewalRequest
             * @static
             * @param {keyholder.v1.RenewalRequest.$Properties} message RenewalRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RenewalRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.certificateRequest != null && $Object.hasOwnProperty.call(message, "certificateRequest") && message.certificateRequest.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.certificateRequest);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RenewalRequest message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.RenewalRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.RenewalRequest & keyholder.v1.RenewalRequest.$Shape} RenewalRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RenewalRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.RenewalRequest();
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
                            if ((value = reader.bytes()).length)
                                message.certificateRequest = value;
                            else
                                delete message.certificateRequest;
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

            return RenewalRequest;
        })();

        v1.RenewalReply = (function() {

            /**
             * Properties of a RenewalReply.
             * @typedef {Object} keyholder.v1.RenewalReply.$Properties
             * @property {Uint8Array|null} [certificate] RenewalReply certificate
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RenewalReply.
             * @memberof keyholder.v1
             * @interface IRenewalReply
             * @augments keyholder.v1.RenewalReply.$Properties
             * @deprecated Use keyholder.v1.RenewalReply.$Properties instead.
             */

            /**
             * Shape of a RenewalReply.
             * @typedef {keyholder.v1.RenewalReply.$Properties} keyholder.v1.RenewalReply.$Shape
             */

            /**
             * Constructs a new RenewalReply.
             * @memberof keyholder.v1
             * @classdesc Represents a RenewalReply.
             * @constructor
             * @param {keyholder.v1.RenewalReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RenewalReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RenewalReply certificate.
             * @member {Uint8Array} certificate
             * @memberof keyholder.v1.RenewalReply
             * @instance
             */
            RenewalReply.prototype.certificate = $util.newBuffer([]);

            /**
             * Creates a new RenewalReply instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.RenewalReply
             * @static
             * @param {keyholder.v1.RenewalReply.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.RenewalReply} RenewalReply instance
             * @type {{
             *   (properties: keyholder.v1.RenewalReply.$Shape): keyholder.v1.RenewalReply & keyholder.v1.RenewalReply.$Shape;
             *   (properties?: keyholder.v1.RenewalReply.$Properties): keyholder.v1.RenewalReply;
             * }}
             */
            RenewalReply.create = function(properties) {
                return new RenewalReply(properties);
            };

            /**
             * Encodes the specified RenewalReply message. Does not implicitly {@link keyholder.v1.RenewalReply.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.RenewalReply
             * @static
             * @param {keyholder.v1.RenewalReply.$Properties} message RenewalReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RenewalReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.certificate != null && $Object.hasOwnProperty.call(message, "certificate") && message.certificate.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.certificate);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RenewalReply message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.RenewalReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.RenewalReply & keyholder.v1.RenewalReply.$Shape} RenewalReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RenewalReply.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.RenewalReply();
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
                            if ((value = reader.bytes()).length)
                                message.certificate = value;
                            else
                                delete message.certificate;
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

            return RenewalReply;
        })();

        v1.UpdateOffer = (function() {

            /**
             * Properties of an UpdateOffer.
             * @typedef {Object} keyholder.v1.UpdateOffer.$Properties
             * @property {Uint8Array|null} [digest] UpdateOffer digest
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdateOffer.
             * @memberof keyholder.v1
             * @interface IUpdateOffer
             * @augments keyholder.v1.UpdateOffer.$Properties
             * @deprecated Use keyholder.v1.UpdateOffer.$Properties instead.
             */

            /**
             * Shape of an UpdateOffer.
             * @typedef {keyholder.v1.UpdateOffer.$Properties} keyholder.v1.UpdateOffer.$Shape
             */

            /**
             * Constructs a new UpdateOffer.
             * @memberof keyholder.v1
             * @classdesc Represents an UpdateOffer.
             * @constructor
             * @param {keyholder.v1.UpdateOffer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdateOffer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UpdateOffer digest.
             * @member {Uint8Array} digest
             * @memberof keyholder.v1.UpdateOffer
             * @instance
             */
            UpdateOffer.prototype.digest = $util.newBuffer([]);

            /**
             * Creates a new UpdateOffer instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.UpdateOffer
             * @static
             * @param {keyholder.v1.UpdateOffer.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.UpdateOffer} UpdateOffer instance
             * @type {{
             *   (properties: keyholder.v1.UpdateOffer.$Shape): keyholder.v1.UpdateOffer & keyholder.v1.UpdateOffer.$Shape;
             *   (properties?: keyholder.v1.UpdateOffer.$Properties): keyholder.v1.UpdateOffer;
             * }}
             */
            UpdateOffer.create = function(properties) {
                return new UpdateOffer(properties);
            };

            /**
             * Encodes the specified UpdateOffer message. Does not implicitly {@link keyholder.v1.UpdateOffer.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.UpdateOffer
             * @static
             * @param {keyholder.v1.UpdateOffer.$Properties} message UpdateOffer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UpdateOffer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.digest);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UpdateOffer message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.UpdateOffer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.UpdateOffer & keyholder.v1.UpdateOffer.$Shape} UpdateOffer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UpdateOffer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.UpdateOffer();
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
                            if ((value = reader.bytes()).length)
                                message.digest = value;
                            else
                                delete message.digest;
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

            return UpdateOffer;
        })();

        v1.UpdateProgress = (function() {

            /**
             * Properties of an UpdateProgress.
             * @typedef {Object} keyholder.v1.UpdateProgress.$Properties
             * @property {string|null} [release] UpdateProgress release
             * @property {string|null} [state] UpdateProgress state
             * @property {string|null} [code] UpdateProgress code
             * @property {number|null} [atMs] UpdateProgress atMs
             * @property {number|null} [approval] UpdateProgress approval
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdateProgress.
             * @memberof keyholder.v1
             * @interface IUpdateProgress
             * @augments keyholder.v1.UpdateProgress.$Properties
             * @deprecated Use keyholder.v1.UpdateProgress.$Properties instead.
             */

            /**
             * Shape of an UpdateProgress.
             * @typedef {keyholder.v1.UpdateProgress.$Properties} keyholder.v1.UpdateProgress.$Shape
             */

            /**
             * Constructs a new UpdateProgress.
             * @memberof keyholder.v1
             * @classdesc Represents an UpdateProgress.
             * @constructor
             * @param {keyholder.v1.UpdateProgress.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdateProgress = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UpdateProgress release.
             * @member {string} release
             * @memberof keyholder.v1.UpdateProgress
             * @instance
             */
            UpdateProgress.prototype.release = "";

            /**
             * UpdateProgress state.
             * @member {string} state
             * @memberof keyholder.v1.UpdateProgress
             * @instance
             */
            UpdateProgress.prototype.state = "";

            /**
             * UpdateProgress code.
             * @member {string} code
             * @memberof keyholder.v1.UpdateProgress
             * @instance
             */
            UpdateProgress.prototype.code = "";

            /**
             * UpdateProgress atMs.
             * @member {number} atMs
             * @memberof keyholder.v1.UpdateProgress
             * @instance
             */
            UpdateProgress.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * UpdateProgress approval.
             * @member {number} approval
             * @memberof keyholder.v1.UpdateProgress
             * @instance
             */
            UpdateProgress.prototype.approval = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new UpdateProgress instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.UpdateProgress
             * @static
             * @param {keyholder.v1.UpdateProgress.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.UpdateProgress} UpdateProgress instance
             * @type {{
             *   (properties: keyholder.v1.UpdateProgress.$Shape): keyholder.v1.UpdateProgress & keyholder.v1.UpdateProgress.$Shape;
             *   (properties?: keyholder.v1.UpdateProgress.$Properties): keyholder.v1.UpdateProgress;
             * }}
             */
            UpdateProgress.create = function(properties) {
                return new UpdateProgress(properties);
            };

            /**
             * Encodes the specified UpdateProgress message. Does not implicitly {@link keyholder.v1.UpdateProgress.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.UpdateProgress
             * @static
             * @param {keyholder.v1.UpdateProgress.$Properties} message UpdateProgress message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UpdateProgress.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.release != null && $Object.hasOwnProperty.call(message, "release") && message.release !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.release);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.state);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.code);
                if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.atMs);
                if (message.approval != null && $Object.hasOwnProperty.call(message, "approval") && (typeof message.approval === "object" ? message.approval.low || message.approval.high : message.approval !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.approval);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UpdateProgress message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.UpdateProgress
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.UpdateProgress & keyholder.v1.UpdateProgress.$Shape} UpdateProgress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UpdateProgress.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.UpdateProgress();
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
                                message.release = value;
                            else
                                delete message.release;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.atMs = value;
                            else
                                delete message.atMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.approval = value;
                            else
                                delete message.approval;
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

            return UpdateProgress;
        })();

        v1.Observation = (function() {

            /**
             * Properties of an Observation.
             * @typedef {Object} keyholder.v1.Observation.$Properties
             * @property {string|null} [fact] Observation fact
             * @property {number|null} [observedAtMs] Observation observedAtMs
             * @property {number|null} [tookMs] Observation tookMs
             * @property {Uint8Array|null} [facts] Observation facts
             * @property {keyholder.v1.Failure.$Properties|null} [failure] Observation failure
             * @property {keyholder.v1.NotApplicable.$Properties|null} [notApplicable] Observation notApplicable
             * @property {Uint8Array|null} [unchanged] Observation unchanged
             * @property {"facts"|"failure"|"notApplicable"|"unchanged"} [outcome] Observation outcome
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Observation.
             * @memberof keyholder.v1
             * @interface IObservation
             * @augments keyholder.v1.Observation.$Properties
             * @deprecated Use keyholder.v1.Observation.$Properties instead.
             */

            /**
             * Narrowed shape of an Observation.
             * @typedef {{
             *   fact?: string|null;
             *   observedAtMs?: number|null;
             *   tookMs?: number|null;
             *   facts?: Uint8Array|null;
             *   failure?: keyholder.v1.Failure.$Shape|null;
             *   notApplicable?: keyholder.v1.NotApplicable.$Shape|null;
             *   unchanged?: Uint8Array|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ outcome?: undefined; facts?: null; failure?: null; notApplicable?: null; unchanged?: null }|{ outcome?: "facts"; facts: Uint8Array; failure?: null; notApplicable?: null; unchanged?: null }|{ outcome?: "failure"; facts?: null; failure: keyholder.v1.Failure.$Shape; notApplicable?: null; unchanged?: null }|{ outcome?: "notApplicable"; facts?: null; failure?: null; notApplicable: keyholder.v1.NotApplicable.$Shape; unchanged?: null }|{ outcome?: "unchanged"; facts?: null; failure?: null; notApplicable?: null; unchanged: Uint8Array })
             * )} keyholder.v1.Observation.$Shape
             */

            /**
             * Constructs a new Observation.
             * @memberof keyholder.v1
             * @classdesc Represents an Observation.
             * @constructor
             * @param {keyholder.v1.Observation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Observation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Observation fact.
             * @member {string} fact
             * @memberof keyholder.v1.Observation
             * @instance
             */
            Observation.prototype.fact = "";

            /**
             * Observation observedAtMs.
             * @member {number} observedAtMs
             * @memberof keyholder.v1.Observation
             * @instance
             */
            Observation.prototype.observedAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Observation tookMs.
             * @member {number} tookMs
             * @memberof keyholder.v1.Observation
             * @instance
             */
            Observation.prototype.tookMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Observation facts.
             * @member {Uint8Array|null|undefined} facts
             * @memberof keyholder.v1.Observation
             * @instance
             */
            Observation.prototype.facts = null;

            /**
             * Observation failure.
             * @member {keyholder.v1.Failure.$Properties|null|undefined} failure
             * @memberof keyholder.v1.Observation
             * @instance
             */
            Observation.prototype.failure = null;

            /**
             * Observation notApplicable.
             * @member {keyholder.v1.NotApplicable.$Properties|null|undefined} notApplicable
             * @memberof keyholder.v1.Observation
             * @instance
             */
            Observation.prototype.notApplicable = null;

            /**
             * Observation unchanged.
             * @member {Uint8Array|null|undefined} unchanged
             * @memberof keyholder.v1.Observation
             * @instance
             */
            Observation.prototype.unchanged = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Observation outcome.
             * @member {"facts"|"failure"|"notApplicable"|"unchanged"|undefined} outcome
             * @memberof keyholder.v1.Observation
             * @instance
             */
            $Object.defineProperty(Observation.prototype, "outcome", {
                get: $util.oneOfGetter($oneOfFields = ["facts", "failure", "notApplicable", "unchanged"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Observation instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Observation
             * @static
             * @param {keyholder.v1.Observation.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Observation} Observation instance
             * @type {{
             *   (properties: keyholder.v1.Observation.$Shape): keyholder.v1.Observation & keyholder.v1.Observation.$Shape;
             *   (properties?: keyholder.v1.Observation.$Properties): keyholder.v1.Observation;
             * }}
             */
            Observation.create = function(properties) {
                return new Observation(properties);
            };

            /**
             * Encodes the specified Observation message. Does not implicitly {@link keyholder.v1.Observation.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Observation
             * @static
             * @param {keyholder.v1.Observation.$Properties} message Observation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Observation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fact != null && $Object.hasOwnProperty.call(message, "fact") && message.fact !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.fact);
                if (message.observedAtMs != null && $Object.hasOwnProperty.call(message, "observedAtMs") && (typeof message.observedAtMs === "object" ? message.observedAtMs.low || message.observedAtMs.high : message.observedAtMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.observedAtMs);
                if (message.tookMs != null && $Object.hasOwnProperty.call(message, "tookMs") && (typeof message.tookMs === "object" ? message.tookMs.low || message.tookMs.high : message.tookMs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.tookMs);
                if (message.facts != null && $Object.hasOwnProperty.call(message, "facts"))
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.facts);
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                    $root.keyholder.v1.Failure.encode(message.failure, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.notApplicable != null && $Object.hasOwnProperty.call(message, "notApplicable"))
                    $root.keyholder.v1.NotApplicable.encode(message.notApplicable, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.unchanged != null && $Object.hasOwnProperty.call(message, "unchanged"))
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.unchanged);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Observation message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Observation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Observation & keyholder.v1.Observation.$Shape} Observation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Observation.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Observation();
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
                                message.fact = value;
                            else
                                delete message.fact;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.observedAtMs = value;
                            else
                                delete message.observedAtMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.tookMs = value;
                            else
                                delete message.tookMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.facts = reader.bytes();
                            message.outcome = "facts";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.failure = $root.keyholder.v1.Failure.decode(reader, reader.size(), $undefined, _depth + 1, message.failure);
                            message.outcome = "failure";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.notApplicable = $root.keyholder.v1.NotApplicable.decode(reader, reader.size(), $undefined, _depth + 1, message.notApplicable);
                            message.outcome = "notApplicable";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.unchanged = reader.bytes();
                            message.outcome = "unchanged";
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

            return Observation;
        })();

        v1.Failure = (function() {

            /**
             * Properties of a Failure.
             * @typedef {Object} keyholder.v1.Failure.$Properties
             * @property {string|null} [reason] Failure reason
             * @property {string|null} [detail] Failure detail
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Failure.
             * @memberof keyholder.v1
             * @interface IFailure
             * @augments keyholder.v1.Failure.$Properties
             * @deprecated Use keyholder.v1.Failure.$Properties instead.
             */

            /**
             * Shape of a Failure.
             * @typedef {keyholder.v1.Failure.$Properties} keyholder.v1.Failure.$Shape
             */

            /**
             * Constructs a new Failure.
             * @memberof keyholder.v1
             * @classdesc Represents a Failure.
             * @constructor
             * @param {keyholder.v1.Failure.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Failure = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Failure reason.
             * @member {string} reason
             * @memberof keyholder.v1.Failure
             * @instance
             */
            Failure.prototype.reason = "";

            /**
             * Failure detail.
             * @member {string} detail
             * @memberof keyholder.v1.Failure
             * @instance
             */
            Failure.prototype.detail = "";

            /**
             * Creates a new Failure instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Failure
             * @static
             * @param {keyholder.v1.Failure.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Failure} Failure instance
             * @type {{
             *   (properties: keyholder.v1.Failure.$Shape): keyholder.v1.Failure & keyholder.v1.Failure.$Shape;
             *   (properties?: keyholder.v1.Failure.$Properties): keyholder.v1.Failure;
             * }}
             */
            Failure.create = function(properties) {
                return new Failure(properties);
            };

            /**
             * Encodes the specified Failure message. Does not implicitly {@link keyholder.v1.Failure.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Failure
             * @static
             * @param {keyholder.v1.Failure.$Properties} message Failure message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Failure.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail") && message.detail !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.detail);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Failure message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Failure
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Failure & keyholder.v1.Failure.$Shape} Failure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Failure.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Failure();
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
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.detail = value;
                            else
                                delete message.detail;
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

            return Failure;
        })();

        v1.NotApplicable = (function() {

            /**
             * Properties of a NotApplicable.
             * @typedef {Object} keyholder.v1.NotApplicable.$Properties
             * @property {string|null} [reason] NotApplicable reason
             * @property {string|null} [detail] NotApplicable detail
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NotApplicable.
             * @memberof keyholder.v1
             * @interface INotApplicable
             * @augments keyholder.v1.NotApplicable.$Properties
             * @deprecated Use keyholder.v1.NotApplicable.$Properties instead.
             */

            /**
             * Shape of a NotApplicable.
             * @typedef {keyholder.v1.NotApplicable.$Properties} keyholder.v1.NotApplicable.$Shape
             */

            /**
             * Constructs a new NotApplicable.
             * @memberof keyholder.v1
             * @classdesc Represents a NotApplicable.
             * @constructor
             * @param {keyholder.v1.NotApplicable.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NotApplicable = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NotApplicable reason.
             * @member {string} reason
             * @memberof keyholder.v1.NotApplicable
             * @instance
             */
            NotApplicable.prototype.reason = "";

            /**
             * NotApplicable detail.
             * @member {string} detail
             * @memberof keyholder.v1.NotApplicable
             * @instance
             */
            NotApplicable.prototype.detail = "";

            /**
             * Creates a new NotApplicable instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.NotApplicable
             * @static
             * @param {keyholder.v1.NotApplicable.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.NotApplicable} NotApplicable instance
             * @type {{
             *   (properties: keyholder.v1.NotApplicable.$Shape): keyholder.v1.NotApplicable & keyholder.v1.NotApplicable.$Shape;
             *   (properties?: keyholder.v1.NotApplicable.$Properties): keyholder.v1.NotApplicable;
             * }}
             */
            NotApplicable.create = function(properties) {
                return new NotApplicable(properties);
            };

            /**
             * Encodes the specified NotApplicable message. Does not implicitly {@link keyholder.v1.NotApplicable.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.NotApplicable
             * @static
             * @param {keyholder.v1.NotApplicable.$Properties} message NotApplicable message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NotApplicable.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail") && message.detail !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.detail);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NotApplicable message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.NotApplicable
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.NotApplicable & keyholder.v1.NotApplicable.$Shape} NotApplicable
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NotApplicable.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.NotApplicable();
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
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.detail = value;
                            else
                                delete message.detail;
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

            return NotApplicable;
        })();

        v1.Report = (function() {

            /**
             * Properties of a Report.
             * @typedef {Object} keyholder.v1.Report.$Properties
             * @property {string|null} [deviceId] Report deviceId
             * @property {number|null} [sequence] Report sequence
             * @property {Uint8Array|null} [previousDigest] Report previousDigest
             * @property {number|null} [madeAtMs] Report madeAtMs
             * @property {Array.<keyholder.v1.Observation.$Properties>|null} [observations] Report observations
             * @property {keyholder.v1.Gap.$Properties|null} [gap] Report gap
             * @property {string|null} [agentVersion] Report agentVersion
             * @property {keyholder.v1.Deferral.$Properties|null} [deferral] Report deferral
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Report.
             * @memberof keyholder.v1
             * @interface IReport
             * @augments keyholder.v1.Report.$Properties
             * @deprecated Use keyholder.v1.Report.$Properties instead.
             */

            /**
             * Shape of a Report.
             * @typedef {{
             *   deviceId?: string|null;
             *   sequence?: number|null;
             *   previousDigest?: Uint8Array|null;
             *   madeAtMs?: number|null;
             *   observations?: Array.<keyholder.v1.Observation.$Shape>|null;
             *   gap?: keyholder.v1.Gap.$Shape|null;
             *   agentVersion?: string|null;
             *   deferral?: keyholder.v1.Deferral.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} keyholder.v1.Report.$Shape
             */

            /**
             * Constructs a new Report.
             * @memberof keyholder.v1
             * @classdesc Represents a Report.
             * @constructor
             * @param {keyholder.v1.Report.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Report = function (properties) {
                this.observations = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Report deviceId.
             * @member {string} deviceId
             * @memberof keyholder.v1.Report
             * @instance
             */
            Report.prototype.deviceId = "";

            /**
             * Report sequence.
             * @member {number} sequence
             * @memberof keyholder.v1.Report
             * @instance
             */
            Report.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Report previousDigest.
             * @member {Uint8Array} previousDigest
             * @memberof keyholder.v1.Report
             * @instance
             */
            Report.prototype.previousDigest = $util.newBuffer([]);

            /**
             * Report madeAtMs.
             * @member {number} madeAtMs
             * @memberof keyholder.v1.Report
             * @instance
             */
            Report.prototype.madeAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Report observations.
             * @member {Array.<keyholder.v1.Observation.$Properties>} observations
             * @memberof keyholder.v1.Report
             * @instance
             */
            Report.prototype.observations = $util.emptyArray;

            /**
             * Report gap.
             * @member {keyholder.v1.Gap.$Properties|null|undefined} gap
             * @memberof keyholder.v1.Report
             * @instance
             */
            Report.prototype.gap = null;

            /**
             * Report agentVersion.
             * @member {string} agentVersion
             * @memberof keyholder.v1.Report
             * @instance
             */
            Report.prototype.agentVersion = "";

            /**
             * Report deferral.
             * @member {keyholder.v1.Deferral.$Properties|null|undefined} deferral
             * @memberof keyholder.v1.Report
             * @instance
             */
            Report.prototype.deferral = null;

            /**
             * Creates a new Report instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Report
             * @static
             * @param {keyholder.v1.Report.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Report} Report instance
             * @type {{
             *   (properties: keyholder.v1.Report.$Shape): keyholder.v1.Report & keyholder.v1.Report.$Shape;
             *   (properties?: keyholder.v1.Report.$Properties): keyholder.v1.Report;
             * }}
             */
            Report.create = function(properties) {
                return new Report(properties);
            };

            /**
             * Encodes the specified Report message. Does not implicitly {@link keyholder.v1.Report.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Report
             * @static
             * @param {keyholder.v1.Report.$Properties} message Report message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Report.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId") && message.deviceId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.deviceId);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.sequence);
                if (message.previousDigest != null && $Object.hasOwnProperty.call(message, "previousDigest") && message.previousDigest.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.previousDigest);
                if (message.madeAtMs != null && $Object.hasOwnProperty.call(message, "madeAtMs") && (typeof message.madeAtMs === "object" ? message.madeAtMs.low || message.madeAtMs.high : message.madeAtMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.madeAtMs);
                if (message.observations != null && message.observations.length)
                    for (let i = 0; i < message.observations.length; ++i)
                        $root.keyholder.v1.Observation.encode(message.observations[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.gap != null && $Object.hasOwnProperty.call(message, "gap"))
                    $root.keyholder.v1.Gap.encode(message.gap, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.agentVersion != null && $Object.hasOwnProperty.call(message, "agentVersion") && message.agentVersion !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.agentVersion);
                if (message.deferral != null && $Object.hasOwnProperty.call(message, "deferral"))
                    $root.keyholder.v1.Deferral.encode(message.deferral, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Report message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Report
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Report & keyholder.v1.Report.$Shape} Report
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Report.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Report();
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
                                message.deviceId = value;
                            else
                                delete message.deviceId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.previousDigest = value;
                            else
                                delete message.previousDigest;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.madeAtMs = value;
                            else
                                delete message.madeAtMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.observations && message.observations.length))
                                message.observations = [];
                            message.observations.push($root.keyholder.v1.Observation.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.gap = $root.keyholder.v1.Gap.decode(reader, reader.size(), $undefined, _depth + 1, message.gap);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.agentVersion = value;
                            else
                                delete message.agentVersion;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.deferral = $root.keyholder.v1.Deferral.decode(reader, reader.size(), $undefined, _depth + 1, message.deferral);
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

            return Report;
        })();

        v1.Deferral = (function() {

            /**
             * Properties of a Deferral.
             * @typedef {Object} keyholder.v1.Deferral.$Properties
             * @property {number|null} [dueAtMs] Deferral dueAtMs
             * @property {string|null} [reason] Deferral reason
             * @property {Array.<string>|null} [facts] Deferral facts
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Deferral.
             * @memberof keyholder.v1
             * @interface IDeferral
             * @augments keyholder.v1.Deferral.$Properties
             * @deprecated Use keyholder.v1.Deferral.$Properties instead.
             */

            /**
             * Shape of a Deferral.
             * @typedef {keyholder.v1.Deferral.$Properties} keyholder.v1.Deferral.$Shape
             */

            /**
             * Constructs a new Deferral.
             * @memberof keyholder.v1
             * @classdesc Represents a Deferral.
             * @constructor
             * @param {keyholder.v1.Deferral.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Deferral = function (properties) {
                this.facts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Deferral dueAtMs.
             * @member {number} dueAtMs
             * @memberof keyholder.v1.Deferral
             * @instance
             */
            Deferral.prototype.dueAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Deferral reason.
             * @member {string} reason
             * @memberof keyholder.v1.Deferral
             * @instance
             */
            Deferral.prototype.reason = "";

            /**
             * Deferral facts.
             * @member {Array.<string>} facts
             * @memberof keyholder.v1.Deferral
             * @instance
             */
            Deferral.prototype.facts = $util.emptyArray;

            /**
             * Creates a new Deferral instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Deferral
             * @static
             * @param {keyholder.v1.Deferral.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Deferral} Deferral instance
             * @type {{
             *   (properties: keyholder.v1.Deferral.$Shape): keyholder.v1.Deferral & keyholder.v1.Deferral.$Shape;
             *   (properties?: keyholder.v1.Deferral.$Properties): keyholder.v1.Deferral;
             * }}
             */
            Deferral.create = function(properties) {
                return new Deferral(properties);
            };

            /**
             * Encodes the specified Deferral message. Does not implicitly {@link keyholder.v1.Deferral.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Deferral
             * @static
             * @param {keyholder.v1.Deferral.$Properties} message Deferral message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Deferral.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.dueAtMs != null && $Object.hasOwnProperty.call(message, "dueAtMs") && (typeof message.dueAtMs === "object" ? message.dueAtMs.low || message.dueAtMs.high : message.dueAtMs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.dueAtMs);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
                if (message.facts != null && message.facts.length)
                    for (let i = 0; i < message.facts.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.facts[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Deferral message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Deferral
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Deferral & keyholder.v1.Deferral.$Shape} Deferral
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Deferral.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Deferral();
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.dueAtMs = value;
                            else
                                delete message.dueAtMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.facts && message.facts.length))
                                message.facts = [];
                            message.facts.push(reader.stringVerify());
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

            return Deferral;
        })();

        v1.Gap = (function() {

            /**
             * Properties of a Gap.
             * @typedef {Object} keyholder.v1.Gap.$Properties
             * @property {number|null} [fromSequence] Gap fromSequence
             * @property {number|null} [fromAtMs] Gap fromAtMs
             * @property {number|null} [toAtMs] Gap toAtMs
             * @property {Uint8Array|null} [lastDigest] Gap lastDigest
             * @property {string|null} [reason] Gap reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Gap.
             * @memberof keyholder.v1
             * @interface IGap
             * @augments keyholder.v1.Gap.$Properties
             * @deprecated Use keyholder.v1.Gap.$Properties instead.
             */

            /**
             * Shape of a Gap.
             * @typedef {keyholder.v1.Gap.$Properties} keyholder.v1.Gap.$Shape
             */

            /**
             * Constructs a new Gap.
             * @memberof keyholder.v1
             * @classdesc Represents a Gap.
             * @constructor
             * @param {keyholder.v1.Gap.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Gap = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Gap fromSequence.
             * @member {number} fromSequence
             * @memberof keyholder.v1.Gap
             * @instance
             */
            Gap.prototype.fromSequence = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Gap fromAtMs.
             * @member {number} fromAtMs
             * @memberof keyholder.v1.Gap
             * @instance
             */
            Gap.prototype.fromAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Gap toAtMs.
             * @member {number} toAtMs
             * @memberof keyholder.v1.Gap
             * @instance
             */
            Gap.prototype.toAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Gap lastDigest.
             * @member {Uint8Array} lastDigest
             * @memberof keyholder.v1.Gap
             * @instance
             */
            Gap.prototype.lastDigest = $util.newBuffer([]);

            /**
             * Gap reason.
             * @member {string} reason
             * @memberof keyholder.v1.Gap
             * @instance
             */
            Gap.prototype.reason = "";

            /**
             * Creates a new Gap instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Gap
             * @static
             * @param {keyholder.v1.Gap.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Gap} Gap instance
             * @type {{
             *   (properties: keyholder.v1.Gap.$Shape): keyholder.v1.Gap & keyholder.v1.Gap.$Shape;
             *   (properties?: keyholder.v1.Gap.$Properties): keyholder.v1.Gap;
             * }}
             */
            Gap.create = function(properties) {
                return new Gap(properties);
            };

            /**
             * Encodes the specified Gap message. Does not implicitly {@link keyholder.v1.Gap.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Gap
             * @static
             * @param {keyholder.v1.Gap.$Properties} message Gap message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Gap.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fromSequence != null && $Object.hasOwnProperty.call(message, "fromSequence") && (typeof message.fromSequence === "object" ? message.fromSequence.low || message.fromSequence.high : message.fromSequence !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.fromSequence);
                if (message.fromAtMs != null && $Object.hasOwnProperty.call(message, "fromAtMs") && (typeof message.fromAtMs === "object" ? message.fromAtMs.low || message.fromAtMs.high : message.fromAtMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.fromAtMs);
                if (message.toAtMs != null && $Object.hasOwnProperty.call(message, "toAtMs") && (typeof message.toAtMs === "object" ? message.toAtMs.low || message.toAtMs.high : message.toAtMs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.toAtMs);
                if (message.lastDigest != null && $Object.hasOwnProperty.call(message, "lastDigest") && message.lastDigest.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.lastDigest);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Gap message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Gap
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Gap & keyholder.v1.Gap.$Shape} Gap
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Gap.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Gap();
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromSequence = value;
                            else
                                delete message.fromSequence;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromAtMs = value;
                            else
                                delete message.fromAtMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.toAtMs = value;
                            else
                                delete message.toAtMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.lastDigest = value;
                            else
                                delete message.lastDigest;
                            continue;
                        }
                    case 5: {
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

            return Gap;
        })();

        v1.SignedReport = (function() {

            /**
             * Properties of a SignedReport.
             * @typedef {Object} keyholder.v1.SignedReport.$Properties
             * @property {Uint8Array|null} [report] SignedReport report
             * @property {Uint8Array|null} [signature] SignedReport signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SignedReport.
             * @memberof keyholder.v1
             * @interface ISignedReport
             * @augments keyholder.v1.SignedReport.$Properties
             * @deprecated Use keyholder.v1.SignedReport.$Properties instead.
             */

            /**
             * Shape of a SignedReport.
             * @typedef {keyholder.v1.SignedReport.$Properties} keyholder.v1.SignedReport.$Shape
             */

            /**
             * Constructs a new SignedReport.
             * @memberof keyholder.v1
             * @classdesc Represents a SignedReport.
             * @constructor
             * @param {keyholder.v1.SignedReport.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SignedReport = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SignedReport report.
             * @member {Uint8Array} report
             * @memberof keyholder.v1.SignedReport
             * @instance
             */
            SignedReport.prototype.report = $util.newBuffer([]);

            /**
             * SignedReport signature.
             * @member {Uint8Array} signature
             * @memberof keyholder.v1.SignedReport
             * @instance
             */
            SignedReport.prototype.signature = $util.newBuffer([]);

            /**
             * Creates a new SignedReport instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.SignedReport
             * @static
             * @param {keyholder.v1.SignedReport.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.SignedReport} SignedReport instance
             * @type {{
             *   (properties: keyholder.v1.SignedReport.$Shape): keyholder.v1.SignedReport & keyholder.v1.SignedReport.$Shape;
             *   (properties?: keyholder.v1.SignedReport.$Properties): keyholder.v1.SignedReport;
             * }}
             */
            SignedReport.create = function(properties) {
                return new SignedReport(properties);
            };

            /**
             * Encodes the specified SignedReport message. Does not implicitly {@link keyholder.v1.SignedReport.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.SignedReport
             * @static
             * @param {keyholder.v1.SignedReport.$Properties} message SignedReport message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SignedReport.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.report != null && $Object.hasOwnProperty.call(message, "report") && message.report.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.report);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SignedReport message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.SignedReport
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.SignedReport & keyholder.v1.SignedReport.$Shape} SignedReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SignedReport.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.SignedReport();
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
                            if ((value = reader.bytes()).length)
                                message.report = value;
                            else
                                delete message.report;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
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

            return SignedReport;
        })();

        return v1;
    })();

    return keyholder;
})();

export {
  $root as default
};
