/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $util = $protobuf.util;
const $Object = $util.global.Object, $TypeError = $util.global.TypeError, $undefined = $util.global.undefined, $Error = $util.global.Error, $String = $util.global.String, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $Number = $util.global.Number, $Array = $util.global.Array, $Boolean = $util.global.Boolean, $isFinite = $util.global.isFinite;

const $root = $protobuf.roots["keyholder_fact_json"] || ($protobuf.roots["keyholder_fact_json"] = {});

export const keyholder = $root.keyholder = (() => {

    const keyholder = {};

    keyholder.v1 = (function() {

        const v1 = {};

        v1.Facts = (function() {

            const Facts = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Facts.prototype.host = null;
            Facts.prototype.osRelease = null;
            Facts.prototype.pendingUpdates = null;
            Facts.prototype.automaticUpdates = null;
            Facts.prototype.restartState = null;
            Facts.prototype.diskVolumes = null;
            Facts.prototype.screenLocks = null;
            Facts.prototype.shellTimeout = null;
            Facts.prototype.sshServer = null;
            Facts.prototype.sessionManager = null;
            Facts.prototype.automaticLogins = null;
            Facts.prototype.accounts = null;
            Facts.prototype.sudoRules = null;
            Facts.prototype.administrators = null;
            Facts.prototype.logons = null;
            Facts.prototype.logonEvents = null;
            Facts.prototype.auditLog = null;
            Facts.prototype.firewall = null;
            Facts.prototype.antimalware = null;
            Facts.prototype.guestAccess = null;
            Facts.prototype.passwordPolicy = null;
            Facts.prototype.timeSync = null;
            Facts.prototype.remoteTools = null;
            Facts.prototype.removableMedia = null;
            Facts.prototype.remoteLogins = null;
            Facts.prototype.software = null;
            Facts.prototype.elevation = null;
            Facts.prototype.adminLogins = null;
            Facts.prototype.presence = null;

            let $oneOfFields;

            $Object.defineProperty(Facts.prototype, "fact", {
                get: $util.oneOfGetter($oneOfFields = ["host", "osRelease", "pendingUpdates", "automaticUpdates", "restartState", "diskVolumes", "screenLocks", "shellTimeout", "sshServer", "sessionManager", "automaticLogins", "accounts", "sudoRules", "administrators", "logons", "logonEvents", "auditLog", "firewall", "antimalware", "guestAccess", "passwordPolicy", "timeSync", "remoteTools", "removableMedia", "remoteLogins", "software", "elevation", "adminLogins", "presence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (object.logonEvents != null) {
                    if (!$util.isObject(object.logonEvents))
                        throw $TypeError(".keyholder.v1.Facts.logonEvents: object expected");
                    message.logonEvents = $root.keyholder.v1.LogonEvents.fromObject(object.logonEvents, _depth + 1);
                }
                if (object.auditLog != null) {
                    if (!$util.isObject(object.auditLog))
                        throw $TypeError(".keyholder.v1.Facts.auditLog: object expected");
                    message.auditLog = $root.keyholder.v1.AuditLog.fromObject(object.auditLog, _depth + 1);
                }
                if (object.firewall != null) {
                    if (!$util.isObject(object.firewall))
                        throw $TypeError(".keyholder.v1.Facts.firewall: object expected");
                    message.firewall = $root.keyholder.v1.Firewall.fromObject(object.firewall, _depth + 1);
                }
                if (object.antimalware != null) {
                    if (!$util.isObject(object.antimalware))
                        throw $TypeError(".keyholder.v1.Facts.antimalware: object expected");
                    message.antimalware = $root.keyholder.v1.Antimalware.fromObject(object.antimalware, _depth + 1);
                }
                if (object.guestAccess != null) {
                    if (!$util.isObject(object.guestAccess))
                        throw $TypeError(".keyholder.v1.Facts.guestAccess: object expected");
                    message.guestAccess = $root.keyholder.v1.GuestAccess.fromObject(object.guestAccess, _depth + 1);
                }
                if (object.passwordPolicy != null) {
                    if (!$util.isObject(object.passwordPolicy))
                        throw $TypeError(".keyholder.v1.Facts.passwordPolicy: object expected");
                    message.passwordPolicy = $root.keyholder.v1.PasswordPolicy.fromObject(object.passwordPolicy, _depth + 1);
                }
                if (object.timeSync != null) {
                    if (!$util.isObject(object.timeSync))
                        throw $TypeError(".keyholder.v1.Facts.timeSync: object expected");
                    message.timeSync = $root.keyholder.v1.TimeSync.fromObject(object.timeSync, _depth + 1);
                }
                if (object.remoteTools != null) {
                    if (!$util.isObject(object.remoteTools))
                        throw $TypeError(".keyholder.v1.Facts.remoteTools: object expected");
                    message.remoteTools = $root.keyholder.v1.RemoteTools.fromObject(object.remoteTools, _depth + 1);
                }
                if (object.removableMedia != null) {
                    if (!$util.isObject(object.removableMedia))
                        throw $TypeError(".keyholder.v1.Facts.removableMedia: object expected");
                    message.removableMedia = $root.keyholder.v1.RemovableMedia.fromObject(object.removableMedia, _depth + 1);
                }
                if (object.remoteLogins != null) {
                    if (!$util.isObject(object.remoteLogins))
                        throw $TypeError(".keyholder.v1.Facts.remoteLogins: object expected");
                    message.remoteLogins = $root.keyholder.v1.RemoteLogins.fromObject(object.remoteLogins, _depth + 1);
                }
                if (object.software != null) {
                    if (!$util.isObject(object.software))
                        throw $TypeError(".keyholder.v1.Facts.software: object expected");
                    message.software = $root.keyholder.v1.Software.fromObject(object.software, _depth + 1);
                }
                if (object.elevation != null) {
                    if (!$util.isObject(object.elevation))
                        throw $TypeError(".keyholder.v1.Facts.elevation: object expected");
                    message.elevation = $root.keyholder.v1.Elevation.fromObject(object.elevation, _depth + 1);
                }
                if (object.adminLogins != null) {
                    if (!$util.isObject(object.adminLogins))
                        throw $TypeError(".keyholder.v1.Facts.adminLogins: object expected");
                    message.adminLogins = $root.keyholder.v1.AdminLogins.fromObject(object.adminLogins, _depth + 1);
                }
                if (object.presence != null) {
                    if (!$util.isObject(object.presence))
                        throw $TypeError(".keyholder.v1.Facts.presence: object expected");
                    message.presence = $root.keyholder.v1.Presence.fromObject(object.presence, _depth + 1);
                }
                return message;
            };

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
                if (message.logonEvents != null && $Object.hasOwnProperty.call(message, "logonEvents")) {
                    object.logonEvents = $root.keyholder.v1.LogonEvents.toObject(message.logonEvents, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "logonEvents";
                }
                if (message.auditLog != null && $Object.hasOwnProperty.call(message, "auditLog")) {
                    object.auditLog = $root.keyholder.v1.AuditLog.toObject(message.auditLog, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "auditLog";
                }
                if (message.firewall != null && $Object.hasOwnProperty.call(message, "firewall")) {
                    object.firewall = $root.keyholder.v1.Firewall.toObject(message.firewall, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "firewall";
                }
                if (message.antimalware != null && $Object.hasOwnProperty.call(message, "antimalware")) {
                    object.antimalware = $root.keyholder.v1.Antimalware.toObject(message.antimalware, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "antimalware";
                }
                if (message.guestAccess != null && $Object.hasOwnProperty.call(message, "guestAccess")) {
                    object.guestAccess = $root.keyholder.v1.GuestAccess.toObject(message.guestAccess, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "guestAccess";
                }
                if (message.passwordPolicy != null && $Object.hasOwnProperty.call(message, "passwordPolicy")) {
                    object.passwordPolicy = $root.keyholder.v1.PasswordPolicy.toObject(message.passwordPolicy, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "passwordPolicy";
                }
                if (message.timeSync != null && $Object.hasOwnProperty.call(message, "timeSync")) {
                    object.timeSync = $root.keyholder.v1.TimeSync.toObject(message.timeSync, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "timeSync";
                }
                if (message.remoteTools != null && $Object.hasOwnProperty.call(message, "remoteTools")) {
                    object.remoteTools = $root.keyholder.v1.RemoteTools.toObject(message.remoteTools, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "remoteTools";
                }
                if (message.removableMedia != null && $Object.hasOwnProperty.call(message, "removableMedia")) {
                    object.removableMedia = $root.keyholder.v1.RemovableMedia.toObject(message.removableMedia, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "removableMedia";
                }
                if (message.remoteLogins != null && $Object.hasOwnProperty.call(message, "remoteLogins")) {
                    object.remoteLogins = $root.keyholder.v1.RemoteLogins.toObject(message.remoteLogins, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "remoteLogins";
                }
                if (message.software != null && $Object.hasOwnProperty.call(message, "software")) {
                    object.software = $root.keyholder.v1.Software.toObject(message.software, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "software";
                }
                if (message.elevation != null && $Object.hasOwnProperty.call(message, "elevation")) {
                    object.elevation = $root.keyholder.v1.Elevation.toObject(message.elevation, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "elevation";
                }
                if (message.adminLogins != null && $Object.hasOwnProperty.call(message, "adminLogins")) {
                    object.adminLogins = $root.keyholder.v1.AdminLogins.toObject(message.adminLogins, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "adminLogins";
                }
                if (message.presence != null && $Object.hasOwnProperty.call(message, "presence")) {
                    object.presence = $root.keyholder.v1.Presence.toObject(message.presence, options, _depth + 1);
                    if (options.oneofs)
                        object.fact = "presence";
                }
                return object;
            };

            Facts.prototype.toJSON = function() {
                return Facts.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Facts;
        })();

        v1.Host = (function() {

            const Host = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Host.prototype.name = null;
            Host.prototype.vendor = null;
            Host.prototype.model = null;
            Host.prototype.serial = null;
            Host.prototype.chassis = null;

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

            Host.prototype.toJSON = function() {
                return Host.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Host;
        })();

        v1.OsRelease = (function() {

            const OsRelease = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OsRelease.prototype.platform = null;
            OsRelease.prototype.id = null;
            OsRelease.prototype.version = null;
            OsRelease.prototype.name = null;
            OsRelease.prototype.codename = null;
            OsRelease.prototype.kernel = null;
            OsRelease.prototype.architecture = null;
            OsRelease.prototype.edition = null;
            OsRelease.prototype.build = null;
            OsRelease.prototype.installedAtMs = null;
            OsRelease.prototype.extendedSupport = null;

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

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OsRelease.prototype, "_edition", {
                get: $util.oneOfGetter($oneOfFields = ["edition"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OsRelease.prototype, "_build", {
                get: $util.oneOfGetter($oneOfFields = ["build"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OsRelease.prototype, "_installedAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["installedAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OsRelease.prototype, "_extendedSupport", {
                get: $util.oneOfGetter($oneOfFields = ["extendedSupport"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (object.edition != null)
                    message.edition = $String(object.edition);
                if (object.build != null)
                    message.build = $String(object.build);
                if (object.installedAtMs != null)
                    if ($util.Long)
                        message.installedAtMs = $util.Long.fromValue(object.installedAtMs, false);
                    else if (typeof object.installedAtMs === "string")
                        message.installedAtMs = $parseInt(object.installedAtMs, 10);
                    else if (typeof object.installedAtMs === "number")
                        message.installedAtMs = object.installedAtMs;
                    else if (typeof object.installedAtMs === "object")
                        message.installedAtMs = new $util.LongBits(object.installedAtMs.low >>> 0, object.installedAtMs.high >>> 0).toNumber();
                if (object.extendedSupport != null)
                    message.extendedSupport = $String(object.extendedSupport);
                return message;
            };

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
                if (message.edition != null && $Object.hasOwnProperty.call(message, "edition"))
                    object.edition = message.edition;
                if (message.build != null && $Object.hasOwnProperty.call(message, "build"))
                    object.build = message.build;
                if (message.installedAtMs != null && $Object.hasOwnProperty.call(message, "installedAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.installedAtMs = typeof message.installedAtMs === "number" ? $BigInt(message.installedAtMs) : $util.Long.fromBits(message.installedAtMs.low >>> 0, message.installedAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.installedAtMs === "number")
                        object.installedAtMs = options.longs === $String ? $String(message.installedAtMs) : message.installedAtMs;
                    else
                        object.installedAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.installedAtMs) : options.longs === $Number ? new $util.LongBits(message.installedAtMs.low >>> 0, message.installedAtMs.high >>> 0).toNumber() : message.installedAtMs;
                if (message.extendedSupport != null && $Object.hasOwnProperty.call(message, "extendedSupport"))
                    object.extendedSupport = message.extendedSupport;
                return object;
            };

            OsRelease.prototype.toJSON = function() {
                return OsRelease.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OsRelease;
        })();

        v1.PendingUpdates = (function() {

            const PendingUpdates = function (properties) {
                this.updates = [];
                this.held = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PendingUpdates.prototype.manager = null;
            PendingUpdates.prototype.updates = $util.emptyArray;
            PendingUpdates.prototype.metadataRefreshedAtMs = null;
            PendingUpdates.prototype.securitySourceConfigured = null;
            PendingUpdates.prototype.held = $util.emptyArray;
            PendingUpdates.prototype.lastInstalledAtMs = null;
            PendingUpdates.prototype.server = null;

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

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PendingUpdates.prototype, "_lastInstalledAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["lastInstalledAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PendingUpdates.prototype, "_server", {
                get: $util.oneOfGetter($oneOfFields = ["server"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (object.lastInstalledAtMs != null)
                    if ($util.Long)
                        message.lastInstalledAtMs = $util.Long.fromValue(object.lastInstalledAtMs, false);
                    else if (typeof object.lastInstalledAtMs === "string")
                        message.lastInstalledAtMs = $parseInt(object.lastInstalledAtMs, 10);
                    else if (typeof object.lastInstalledAtMs === "number")
                        message.lastInstalledAtMs = object.lastInstalledAtMs;
                    else if (typeof object.lastInstalledAtMs === "object")
                        message.lastInstalledAtMs = new $util.LongBits(object.lastInstalledAtMs.low >>> 0, object.lastInstalledAtMs.high >>> 0).toNumber();
                if (object.server != null)
                    message.server = $String(object.server);
                return message;
            };

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
                if (message.lastInstalledAtMs != null && $Object.hasOwnProperty.call(message, "lastInstalledAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lastInstalledAtMs = typeof message.lastInstalledAtMs === "number" ? $BigInt(message.lastInstalledAtMs) : $util.Long.fromBits(message.lastInstalledAtMs.low >>> 0, message.lastInstalledAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.lastInstalledAtMs === "number")
                        object.lastInstalledAtMs = options.longs === $String ? $String(message.lastInstalledAtMs) : message.lastInstalledAtMs;
                    else
                        object.lastInstalledAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.lastInstalledAtMs) : options.longs === $Number ? new $util.LongBits(message.lastInstalledAtMs.low >>> 0, message.lastInstalledAtMs.high >>> 0).toNumber() : message.lastInstalledAtMs;
                if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
                    object.server = message.server;
                return object;
            };

            PendingUpdates.prototype.toJSON = function() {
                return PendingUpdates.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PendingUpdates;
        })();

        v1.PendingUpdate = (function() {

            const PendingUpdate = function (properties) {
                this.origins = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PendingUpdate.prototype["package"] = "";
            PendingUpdate.prototype.installedVersion = "";
            PendingUpdate.prototype.candidateVersion = "";
            PendingUpdate.prototype.security = null;
            PendingUpdate.prototype.origins = $util.emptyArray;
            PendingUpdate.prototype.severity = null;
            PendingUpdate.prototype.firstSeenAtMs = null;
            PendingUpdate.prototype.arrivalSeen = null;
            PendingUpdate.prototype.article = null;
            PendingUpdate.prototype.publishedAtMs = null;

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

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PendingUpdate.prototype, "_article", {
                get: $util.oneOfGetter($oneOfFields = ["article"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PendingUpdate.prototype, "_publishedAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["publishedAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (object.article != null)
                    message.article = $String(object.article);
                if (object.publishedAtMs != null)
                    if ($util.Long)
                        message.publishedAtMs = $util.Long.fromValue(object.publishedAtMs, false);
                    else if (typeof object.publishedAtMs === "string")
                        message.publishedAtMs = $parseInt(object.publishedAtMs, 10);
                    else if (typeof object.publishedAtMs === "number")
                        message.publishedAtMs = object.publishedAtMs;
                    else if (typeof object.publishedAtMs === "object")
                        message.publishedAtMs = new $util.LongBits(object.publishedAtMs.low >>> 0, object.publishedAtMs.high >>> 0).toNumber();
                return message;
            };

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
                if (message.article != null && $Object.hasOwnProperty.call(message, "article"))
                    object.article = message.article;
                if (message.publishedAtMs != null && $Object.hasOwnProperty.call(message, "publishedAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.publishedAtMs = typeof message.publishedAtMs === "number" ? $BigInt(message.publishedAtMs) : $util.Long.fromBits(message.publishedAtMs.low >>> 0, message.publishedAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.publishedAtMs === "number")
                        object.publishedAtMs = options.longs === $String ? $String(message.publishedAtMs) : message.publishedAtMs;
                    else
                        object.publishedAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.publishedAtMs) : options.longs === $Number ? new $util.LongBits(message.publishedAtMs.low >>> 0, message.publishedAtMs.high >>> 0).toNumber() : message.publishedAtMs;
                return object;
            };

            PendingUpdate.prototype.toJSON = function() {
                return PendingUpdate.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PendingUpdate;
        })();

        v1.AutomaticUpdates = (function() {

            const AutomaticUpdates = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AutomaticUpdates.prototype.mechanism = null;
            AutomaticUpdates.prototype.installed = null;
            AutomaticUpdates.prototype.enabled = null;
            AutomaticUpdates.prototype.installsSecurity = null;
            AutomaticUpdates.prototype.lastRunAtMs = null;
            AutomaticUpdates.prototype.pausedUntilMs = null;
            AutomaticUpdates.prototype.deferredSeconds = null;
            AutomaticUpdates.prototype.forbidden = null;
            AutomaticUpdates.prototype.because = null;

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

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AutomaticUpdates.prototype, "_pausedUntilMs", {
                get: $util.oneOfGetter($oneOfFields = ["pausedUntilMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AutomaticUpdates.prototype, "_deferredSeconds", {
                get: $util.oneOfGetter($oneOfFields = ["deferredSeconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AutomaticUpdates.prototype, "_forbidden", {
                get: $util.oneOfGetter($oneOfFields = ["forbidden"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AutomaticUpdates.prototype, "_because", {
                get: $util.oneOfGetter($oneOfFields = ["because"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (object.pausedUntilMs != null)
                    if ($util.Long)
                        message.pausedUntilMs = $util.Long.fromValue(object.pausedUntilMs, false);
                    else if (typeof object.pausedUntilMs === "string")
                        message.pausedUntilMs = $parseInt(object.pausedUntilMs, 10);
                    else if (typeof object.pausedUntilMs === "number")
                        message.pausedUntilMs = object.pausedUntilMs;
                    else if (typeof object.pausedUntilMs === "object")
                        message.pausedUntilMs = new $util.LongBits(object.pausedUntilMs.low >>> 0, object.pausedUntilMs.high >>> 0).toNumber();
                if (object.deferredSeconds != null)
                    if ($util.Long)
                        message.deferredSeconds = $util.Long.fromValue(object.deferredSeconds, false);
                    else if (typeof object.deferredSeconds === "string")
                        message.deferredSeconds = $parseInt(object.deferredSeconds, 10);
                    else if (typeof object.deferredSeconds === "number")
                        message.deferredSeconds = object.deferredSeconds;
                    else if (typeof object.deferredSeconds === "object")
                        message.deferredSeconds = new $util.LongBits(object.deferredSeconds.low >>> 0, object.deferredSeconds.high >>> 0).toNumber();
                if (object.forbidden != null)
                    message.forbidden = $Boolean(object.forbidden);
                if (object.because != null)
                    message.because = $String(object.because);
                return message;
            };

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
                if (message.pausedUntilMs != null && $Object.hasOwnProperty.call(message, "pausedUntilMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.pausedUntilMs = typeof message.pausedUntilMs === "number" ? $BigInt(message.pausedUntilMs) : $util.Long.fromBits(message.pausedUntilMs.low >>> 0, message.pausedUntilMs.high >>> 0, false).toBigInt();
                    else if (typeof message.pausedUntilMs === "number")
                        object.pausedUntilMs = options.longs === $String ? $String(message.pausedUntilMs) : message.pausedUntilMs;
                    else
                        object.pausedUntilMs = options.longs === $String ? $util.Long.prototype.toString.call(message.pausedUntilMs) : options.longs === $Number ? new $util.LongBits(message.pausedUntilMs.low >>> 0, message.pausedUntilMs.high >>> 0).toNumber() : message.pausedUntilMs;
                if (message.deferredSeconds != null && $Object.hasOwnProperty.call(message, "deferredSeconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.deferredSeconds = typeof message.deferredSeconds === "number" ? $BigInt(message.deferredSeconds) : $util.Long.fromBits(message.deferredSeconds.low >>> 0, message.deferredSeconds.high >>> 0, false).toBigInt();
                    else if (typeof message.deferredSeconds === "number")
                        object.deferredSeconds = options.longs === $String ? $String(message.deferredSeconds) : message.deferredSeconds;
                    else
                        object.deferredSeconds = options.longs === $String ? $util.Long.prototype.toString.call(message.deferredSeconds) : options.longs === $Number ? new $util.LongBits(message.deferredSeconds.low >>> 0, message.deferredSeconds.high >>> 0).toNumber() : message.deferredSeconds;
                if (message.forbidden != null && $Object.hasOwnProperty.call(message, "forbidden"))
                    object.forbidden = message.forbidden;
                if (message.because != null && $Object.hasOwnProperty.call(message, "because"))
                    object.because = message.because;
                return object;
            };

            AutomaticUpdates.prototype.toJSON = function() {
                return AutomaticUpdates.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AutomaticUpdates;
        })();

        v1.RestartState = (function() {

            const RestartState = function (properties) {
                this.reasons = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RestartState.prototype.required = null;
            RestartState.prototype.reasons = $util.emptyArray;
            RestartState.prototype.runningKernel = null;
            RestartState.prototype.newestKernel = null;
            RestartState.prototype.bootedAtMs = null;
            RestartState.prototype.requiredSinceAtMs = null;

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

            RestartState.prototype.toJSON = function() {
                return RestartState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RestartState;
        })();

        v1.DiskVolumes = (function() {

            const DiskVolumes = function (properties) {
                this.volumes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DiskVolumes.prototype.volumes = $util.emptyArray;

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

            DiskVolumes.prototype.toJSON = function() {
                return DiskVolumes.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DiskVolumes;
        })();

        v1.Volume = (function() {

            const Volume = function (properties) {
                this.mountPoints = [];
                this.layers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Volume.prototype.mountPoints = $util.emptyArray;
            Volume.prototype.device = "";
            Volume.prototype.filesystem = "";
            Volume.prototype.role = null;
            Volume.prototype.protection = null;
            Volume.prototype.method = "";
            Volume.prototype.layers = $util.emptyArray;
            Volume.prototype.reason = "";
            Volume.prototype.progressPercent = null;
            Volume.prototype.openedBy = null;
            Volume.prototype.recoveryKeyEscrowed = null;

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

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Volume.prototype, "_progressPercent", {
                get: $util.oneOfGetter($oneOfFields = ["progressPercent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Volume.prototype, "_openedBy", {
                get: $util.oneOfGetter($oneOfFields = ["openedBy"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Volume.prototype, "_recoveryKeyEscrowed", {
                get: $util.oneOfGetter($oneOfFields = ["recoveryKeyEscrowed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (object.progressPercent != null)
                    message.progressPercent = $Number(object.progressPercent);
                if (object.openedBy != null)
                    message.openedBy = $String(object.openedBy);
                if (object.recoveryKeyEscrowed != null)
                    message.recoveryKeyEscrowed = $Boolean(object.recoveryKeyEscrowed);
                return message;
            };

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
                if (message.progressPercent != null && $Object.hasOwnProperty.call(message, "progressPercent"))
                    object.progressPercent = options.json && !$isFinite(message.progressPercent) ? $String(message.progressPercent) : message.progressPercent;
                if (message.openedBy != null && $Object.hasOwnProperty.call(message, "openedBy"))
                    object.openedBy = message.openedBy;
                if (message.recoveryKeyEscrowed != null && $Object.hasOwnProperty.call(message, "recoveryKeyEscrowed"))
                    object.recoveryKeyEscrowed = message.recoveryKeyEscrowed;
                return object;
            };

            Volume.prototype.toJSON = function() {
                return Volume.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Volume;
        })();

        v1.ScreenLocks = (function() {

            const ScreenLocks = function (properties) {
                this.locks = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ScreenLocks.prototype.locks = $util.emptyArray;

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

            ScreenLocks.prototype.toJSON = function() {
                return ScreenLocks.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ScreenLocks;
        })();

        v1.ScreenLock = (function() {

            const ScreenLock = function (properties) {
                this.because = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ScreenLock.prototype.account = "";
            ScreenLock.prototype.desktop = "";
            ScreenLock.prototype.locksAfterSeconds = null;
            ScreenLock.prototype.locks = null;
            ScreenLock.prototype.enforced = null;
            ScreenLock.prototype.passwordDelaySeconds = null;
            ScreenLock.prototype.because = $util.emptyArray;

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

            ScreenLock.prototype.toJSON = function() {
                return ScreenLock.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ScreenLock;
        })();

        v1.ShellTimeout = (function() {

            const ShellTimeout = function (properties) {
                this.settings = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ShellTimeout.prototype.seconds = null;
            ShellTimeout.prototype.readonly = null;
            ShellTimeout.prototype.settings = $util.emptyArray;

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

            ShellTimeout.prototype.toJSON = function() {
                return ShellTimeout.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ShellTimeout;
        })();

        v1.ShellTimeoutSetting = (function() {

            const ShellTimeoutSetting = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ShellTimeoutSetting.prototype.file = "";
            ShellTimeoutSetting.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            ShellTimeoutSetting.prototype.readonly = false;
            ShellTimeoutSetting.prototype.exported = false;

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

            ShellTimeoutSetting.prototype.toJSON = function() {
                return ShellTimeoutSetting.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ShellTimeoutSetting;
        })();

        v1.SshServer = (function() {

            const SshServer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SshServer.prototype.clientAliveIntervalSeconds = null;
            SshServer.prototype.clientAliveCountMax = null;
            SshServer.prototype.permitRootLogin = null;
            SshServer.prototype.passwordAuthentication = null;
            SshServer.prototype.permitEmptyPasswords = null;
            SshServer.prototype.idleTimeoutSeconds = null;
            SshServer.prototype.secondFactor = null;

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

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SshServer.prototype, "_secondFactor", {
                get: $util.oneOfGetter($oneOfFields = ["secondFactor"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (object.secondFactor != null)
                    message.secondFactor = $Boolean(object.secondFactor);
                return message;
            };

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
                if (message.secondFactor != null && $Object.hasOwnProperty.call(message, "secondFactor"))
                    object.secondFactor = message.secondFactor;
                return object;
            };

            SshServer.prototype.toJSON = function() {
                return SshServer.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SshServer;
        })();

        v1.SessionManager = (function() {

            const SessionManager = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SessionManager.prototype.idleAction = null;
            SessionManager.prototype.idleActionAfterSeconds = null;
            SessionManager.prototype.stopIdleSessionSeconds = null;

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

            SessionManager.prototype.toJSON = function() {
                return SessionManager.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SessionManager;
        })();

        v1.AutomaticLogins = (function() {

            const AutomaticLogins = function (properties) {
                this.logins = [];
                this.examined = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AutomaticLogins.prototype.logins = $util.emptyArray;
            AutomaticLogins.prototype.examined = $util.emptyArray;

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

            AutomaticLogins.prototype.toJSON = function() {
                return AutomaticLogins.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AutomaticLogins;
        })();

        v1.AutomaticLogin = (function() {

            const AutomaticLogin = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AutomaticLogin.prototype.mechanism = "";
            AutomaticLogin.prototype.account = "";
            AutomaticLogin.prototype.file = "";
            AutomaticLogin.prototype.timed = false;

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

            AutomaticLogin.prototype.toJSON = function() {
                return AutomaticLogin.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AutomaticLogin;
        })();

        v1.Accounts = (function() {

            const Accounts = function (properties) {
                this.accounts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Accounts.prototype.accounts = $util.emptyArray;

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

            Accounts.prototype.toJSON = function() {
                return Accounts.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Accounts;
        })();

        v1.Account = (function() {

            const Account = function (properties) {
                this.powerGroups = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Account.prototype.name = "";
            Account.prototype.id = "";
            Account.prototype.displayName = "";
            Account.prototype.shell = "";
            Account.prototype.canLogIn = null;
            Account.prototype.password = null;
            Account.prototype.passwordChangedAtMs = null;
            Account.prototype.lastLogonAtMs = null;
            Account.prototype.powerGroups = $util.emptyArray;
            Account.prototype.system = null;
            Account.prototype.expiresAtMs = null;
            Account.prototype.origin = null;
            Account.prototype.builtIn = null;
            Account.prototype.renamed = null;
            Account.prototype.passwordOptional = null;
            Account.prototype.passwordNeverExpires = null;
            Account.prototype.hidden = null;
            Account.prototype.secureToken = null;
            Account.prototype.volumeOwner = null;
            Account.prototype.sshKeyCount = null;

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

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Account.prototype, "_origin", {
                get: $util.oneOfGetter($oneOfFields = ["origin"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Account.prototype, "_builtIn", {
                get: $util.oneOfGetter($oneOfFields = ["builtIn"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Account.prototype, "_renamed", {
                get: $util.oneOfGetter($oneOfFields = ["renamed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Account.prototype, "_passwordOptional", {
                get: $util.oneOfGetter($oneOfFields = ["passwordOptional"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Account.prototype, "_passwordNeverExpires", {
                get: $util.oneOfGetter($oneOfFields = ["passwordNeverExpires"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Account.prototype, "_hidden", {
                get: $util.oneOfGetter($oneOfFields = ["hidden"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Account.prototype, "_secureToken", {
                get: $util.oneOfGetter($oneOfFields = ["secureToken"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Account.prototype, "_volumeOwner", {
                get: $util.oneOfGetter($oneOfFields = ["volumeOwner"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Account.prototype, "_sshKeyCount", {
                get: $util.oneOfGetter($oneOfFields = ["sshKeyCount"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (object.origin != null)
                    message.origin = $String(object.origin);
                if (object.builtIn != null)
                    message.builtIn = $String(object.builtIn);
                if (object.renamed != null)
                    message.renamed = $Boolean(object.renamed);
                if (object.passwordOptional != null)
                    message.passwordOptional = $Boolean(object.passwordOptional);
                if (object.passwordNeverExpires != null)
                    message.passwordNeverExpires = $Boolean(object.passwordNeverExpires);
                if (object.hidden != null)
                    message.hidden = $Boolean(object.hidden);
                if (object.secureToken != null)
                    message.secureToken = $Boolean(object.secureToken);
                if (object.volumeOwner != null)
                    message.volumeOwner = $Boolean(object.volumeOwner);
                if (object.sshKeyCount != null)
                    if ($util.Long)
                        message.sshKeyCount = $util.Long.fromValue(object.sshKeyCount, false);
                    else if (typeof object.sshKeyCount === "string")
                        message.sshKeyCount = $parseInt(object.sshKeyCount, 10);
                    else if (typeof object.sshKeyCount === "number")
                        message.sshKeyCount = object.sshKeyCount;
                    else if (typeof object.sshKeyCount === "object")
                        message.sshKeyCount = new $util.LongBits(object.sshKeyCount.low >>> 0, object.sshKeyCount.high >>> 0).toNumber();
                return message;
            };

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
                if (message.origin != null && $Object.hasOwnProperty.call(message, "origin"))
                    object.origin = message.origin;
                if (message.builtIn != null && $Object.hasOwnProperty.call(message, "builtIn"))
                    object.builtIn = message.builtIn;
                if (message.renamed != null && $Object.hasOwnProperty.call(message, "renamed"))
                    object.renamed = message.renamed;
                if (message.passwordOptional != null && $Object.hasOwnProperty.call(message, "passwordOptional"))
                    object.passwordOptional = message.passwordOptional;
                if (message.passwordNeverExpires != null && $Object.hasOwnProperty.call(message, "passwordNeverExpires"))
                    object.passwordNeverExpires = message.passwordNeverExpires;
                if (message.hidden != null && $Object.hasOwnProperty.call(message, "hidden"))
                    object.hidden = message.hidden;
                if (message.secureToken != null && $Object.hasOwnProperty.call(message, "secureToken"))
                    object.secureToken = message.secureToken;
                if (message.volumeOwner != null && $Object.hasOwnProperty.call(message, "volumeOwner"))
                    object.volumeOwner = message.volumeOwner;
                if (message.sshKeyCount != null && $Object.hasOwnProperty.call(message, "sshKeyCount"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sshKeyCount = typeof message.sshKeyCount === "number" ? $BigInt(message.sshKeyCount) : $util.Long.fromBits(message.sshKeyCount.low >>> 0, message.sshKeyCount.high >>> 0, false).toBigInt();
                    else if (typeof message.sshKeyCount === "number")
                        object.sshKeyCount = options.longs === $String ? $String(message.sshKeyCount) : message.sshKeyCount;
                    else
                        object.sshKeyCount = options.longs === $String ? $util.Long.prototype.toString.call(message.sshKeyCount) : options.longs === $Number ? new $util.LongBits(message.sshKeyCount.low >>> 0, message.sshKeyCount.high >>> 0).toNumber() : message.sshKeyCount;
                return object;
            };

            Account.prototype.toJSON = function() {
                return Account.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Account;
        })();

        v1.SudoRules = (function() {

            const SudoRules = function (properties) {
                this.rules = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SudoRules.prototype.rules = $util.emptyArray;
            SudoRules.prototype.authenticate = null;
            SudoRules.prototype.unread = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SudoRules.prototype, "_authenticate", {
                get: $util.oneOfGetter($oneOfFields = ["authenticate"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (object.unread != null) {
                    if (!$util.isObject(object.unread))
                        throw $TypeError(".keyholder.v1.SudoRules.unread: object expected");
                    message.unread = $root.keyholder.v1.SudoGaps.fromObject(object.unread, _depth + 1);
                }
                return message;
            };

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
                if (options.defaults)
                    object.unread = null;
                if (message.rules && message.rules.length) {
                    object.rules = $Array(message.rules.length);
                    for (let j = 0; j < message.rules.length; ++j)
                        object.rules[j] = $root.keyholder.v1.SudoRule.toObject(message.rules[j], options, _depth + 1);
                }
                if (message.authenticate != null && $Object.hasOwnProperty.call(message, "authenticate"))
                    object.authenticate = message.authenticate;
                if (message.unread != null && $Object.hasOwnProperty.call(message, "unread"))
                    object.unread = $root.keyholder.v1.SudoGaps.toObject(message.unread, options, _depth + 1);
                return object;
            };

            SudoRules.prototype.toJSON = function() {
                return SudoRules.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SudoRules;
        })();

        v1.SudoGaps = (function() {

            const SudoGaps = function (properties) {
                this.places = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SudoGaps.prototype.places = $util.emptyArray;

            SudoGaps.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.SudoGaps)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.SudoGaps: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.SudoGaps();
                if (object.places) {
                    if (!$Array.isArray(object.places))
                        throw $TypeError(".keyholder.v1.SudoGaps.places: array expected");
                    message.places = $Array(object.places.length);
                    for (let i = 0; i < object.places.length; ++i)
                        message.places[i] = $String(object.places[i]);
                }
                return message;
            };

            SudoGaps.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.places = [];
                if (message.places && message.places.length) {
                    object.places = $Array(message.places.length);
                    for (let j = 0; j < message.places.length; ++j)
                        object.places[j] = message.places[j];
                }
                return object;
            };

            SudoGaps.prototype.toJSON = function() {
                return SudoGaps.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SudoGaps;
        })();

        v1.SudoRule = (function() {

            const SudoRule = function (properties) {
                this.accounts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SudoRule.prototype.subject = "";
            SudoRule.prototype.subjectKind = "";
            SudoRule.prototype.accounts = $util.emptyArray;
            SudoRule.prototype.allCommands = null;
            SudoRule.prototype.asRoot = null;
            SudoRule.prototype.noPassword = null;
            SudoRule.prototype.commandCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            SudoRule.prototype.appliesHere = null;
            SudoRule.prototype.tool = null;
            SudoRule.prototype.passwordOf = null;

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

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SudoRule.prototype, "_tool", {
                get: $util.oneOfGetter($oneOfFields = ["tool"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SudoRule.prototype, "_passwordOf", {
                get: $util.oneOfGetter($oneOfFields = ["passwordOf"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (object.tool != null)
                    message.tool = $String(object.tool);
                if (object.passwordOf != null)
                    message.passwordOf = $String(object.passwordOf);
                return message;
            };

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
                if (message.tool != null && $Object.hasOwnProperty.call(message, "tool"))
                    object.tool = message.tool;
                if (message.passwordOf != null && $Object.hasOwnProperty.call(message, "passwordOf"))
                    object.passwordOf = message.passwordOf;
                return object;
            };

            SudoRule.prototype.toJSON = function() {
                return SudoRule.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SudoRule;
        })();

        v1.Administrators = (function() {

            const Administrators = function (properties) {
                this.administrators = [];
                this.unresolved = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Administrators.prototype.administrators = $util.emptyArray;
            Administrators.prototype.unresolved = $util.emptyArray;

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

            Administrators.prototype.toJSON = function() {
                return Administrators.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Administrators;
        })();

        v1.Administrator = (function() {

            const Administrator = function (properties) {
                this.roads = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Administrator.prototype.account = "";
            Administrator.prototype.id = "";
            Administrator.prototype.displayName = "";
            Administrator.prototype.enabled = null;
            Administrator.prototype.roads = $util.emptyArray;
            Administrator.prototype.lastLogonAtMs = null;
            Administrator.prototype.origin = null;
            Administrator.prototype.builtIn = null;
            Administrator.prototype.principal = null;

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

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Administrator.prototype, "_origin", {
                get: $util.oneOfGetter($oneOfFields = ["origin"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Administrator.prototype, "_builtIn", {
                get: $util.oneOfGetter($oneOfFields = ["builtIn"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Administrator.prototype, "_principal", {
                get: $util.oneOfGetter($oneOfFields = ["principal"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (object.origin != null)
                    message.origin = $String(object.origin);
                if (object.builtIn != null)
                    message.builtIn = $String(object.builtIn);
                if (object.principal != null)
                    message.principal = $String(object.principal);
                return message;
            };

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
                if (message.origin != null && $Object.hasOwnProperty.call(message, "origin"))
                    object.origin = message.origin;
                if (message.builtIn != null && $Object.hasOwnProperty.call(message, "builtIn"))
                    object.builtIn = message.builtIn;
                if (message.principal != null && $Object.hasOwnProperty.call(message, "principal"))
                    object.principal = message.principal;
                return object;
            };

            Administrator.prototype.toJSON = function() {
                return Administrator.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Administrator;
        })();

        v1.AdministratorRoad = (function() {

            const AdministratorRoad = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AdministratorRoad.prototype.kind = "";
            AdministratorRoad.prototype.via = "";
            AdministratorRoad.prototype.noPassword = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdministratorRoad.prototype, "_noPassword", {
                get: $util.oneOfGetter($oneOfFields = ["noPassword"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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

            AdministratorRoad.prototype.toJSON = function() {
                return AdministratorRoad.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AdministratorRoad;
        })();

        v1.Logons = (function() {

            const Logons = function (properties) {
                this.logons = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Logons.prototype.logons = $util.emptyArray;
            Logons.prototype.oldestRecordAtMs = null;
            Logons.prototype.truncated = null;

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

            Logons.prototype.toJSON = function() {
                return Logons.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Logons;
        })();

        v1.Logon = (function() {

            const Logon = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Logon.prototype.account = "";
            Logon.prototype.fromAtMs = null;
            Logon.prototype.toAtMs = null;
            Logon.prototype.source = "";
            Logon.prototype.terminal = "";
            Logon.prototype.kind = null;
            Logon.prototype.end = null;
            Logon.prototype.accountId = null;
            Logon.prototype.elevated = null;

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

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Logon.prototype, "_accountId", {
                get: $util.oneOfGetter($oneOfFields = ["accountId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Logon.prototype, "_elevated", {
                get: $util.oneOfGetter($oneOfFields = ["elevated"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (object.accountId != null)
                    message.accountId = $String(object.accountId);
                if (object.elevated != null)
                    message.elevated = $Boolean(object.elevated);
                return message;
            };

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
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.elevated != null && $Object.hasOwnProperty.call(message, "elevated"))
                    object.elevated = message.elevated;
                return object;
            };

            Logon.prototype.toJSON = function() {
                return Logon.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Logon;
        })();

        v1.LogonEvents = (function() {

            const LogonEvents = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LogonEvents.prototype.events = $util.emptyArray;
            LogonEvents.prototype.oldestRecordAtMs = null;
            LogonEvents.prototype.truncated = null;
            LogonEvents.prototype.locksRecorded = null;
            LogonEvents.prototype.clearedAtMs = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LogonEvents.prototype, "_oldestRecordAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["oldestRecordAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LogonEvents.prototype, "_truncated", {
                get: $util.oneOfGetter($oneOfFields = ["truncated"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LogonEvents.prototype, "_locksRecorded", {
                get: $util.oneOfGetter($oneOfFields = ["locksRecorded"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LogonEvents.prototype, "_clearedAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["clearedAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            LogonEvents.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.LogonEvents)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.LogonEvents: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.LogonEvents();
                if (object.events) {
                    if (!$Array.isArray(object.events))
                        throw $TypeError(".keyholder.v1.LogonEvents.events: array expected");
                    message.events = $Array(object.events.length);
                    for (let i = 0; i < object.events.length; ++i) {
                        if (!$util.isObject(object.events[i]))
                            throw $TypeError(".keyholder.v1.LogonEvents.events: object expected");
                        message.events[i] = $root.keyholder.v1.LogonEvent.fromObject(object.events[i], _depth + 1);
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
                if (object.locksRecorded != null)
                    message.locksRecorded = $Boolean(object.locksRecorded);
                if (object.clearedAtMs != null)
                    if ($util.Long)
                        message.clearedAtMs = $util.Long.fromValue(object.clearedAtMs, false);
                    else if (typeof object.clearedAtMs === "string")
                        message.clearedAtMs = $parseInt(object.clearedAtMs, 10);
                    else if (typeof object.clearedAtMs === "number")
                        message.clearedAtMs = object.clearedAtMs;
                    else if (typeof object.clearedAtMs === "object")
                        message.clearedAtMs = new $util.LongBits(object.clearedAtMs.low >>> 0, object.clearedAtMs.high >>> 0).toNumber();
                return message;
            };

            LogonEvents.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.events = [];
                if (message.events && message.events.length) {
                    object.events = $Array(message.events.length);
                    for (let j = 0; j < message.events.length; ++j)
                        object.events[j] = $root.keyholder.v1.LogonEvent.toObject(message.events[j], options, _depth + 1);
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
                if (message.locksRecorded != null && $Object.hasOwnProperty.call(message, "locksRecorded"))
                    object.locksRecorded = message.locksRecorded;
                if (message.clearedAtMs != null && $Object.hasOwnProperty.call(message, "clearedAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.clearedAtMs = typeof message.clearedAtMs === "number" ? $BigInt(message.clearedAtMs) : $util.Long.fromBits(message.clearedAtMs.low >>> 0, message.clearedAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.clearedAtMs === "number")
                        object.clearedAtMs = options.longs === $String ? $String(message.clearedAtMs) : message.clearedAtMs;
                    else
                        object.clearedAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.clearedAtMs) : options.longs === $Number ? new $util.LongBits(message.clearedAtMs.low >>> 0, message.clearedAtMs.high >>> 0).toNumber() : message.clearedAtMs;
                return object;
            };

            LogonEvents.prototype.toJSON = function() {
                return LogonEvents.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LogonEvents;
        })();

        v1.LogonEvent = (function() {

            const LogonEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LogonEvent.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            LogonEvent.prototype.kind = "";
            LogonEvent.prototype.account = "";
            LogonEvent.prototype.accountId = "";
            LogonEvent.prototype.authority = "";
            LogonEvent.prototype.manner = null;
            LogonEvent.prototype.session = "";
            LogonEvent.prototype.sourceHost = "";
            LogonEvent.prototype.sourceAddress = "";
            LogonEvent.prototype.elevated = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LogonEvent.prototype, "_manner", {
                get: $util.oneOfGetter($oneOfFields = ["manner"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LogonEvent.prototype, "_elevated", {
                get: $util.oneOfGetter($oneOfFields = ["elevated"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            LogonEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.LogonEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.LogonEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.LogonEvent();
                if (object.atMs != null)
                    if (typeof object.atMs === "object" ? object.atMs.low || object.atMs.high : $Number(object.atMs) !== 0)
                        if ($util.Long)
                            message.atMs = $util.Long.fromValue(object.atMs, false);
                        else if (typeof object.atMs === "string")
                            message.atMs = $parseInt(object.atMs, 10);
                        else if (typeof object.atMs === "number")
                            message.atMs = object.atMs;
                        else if (typeof object.atMs === "object")
                            message.atMs = new $util.LongBits(object.atMs.low >>> 0, object.atMs.high >>> 0).toNumber();
                if (object.kind != null)
                    if (typeof object.kind !== "string" || object.kind.length)
                        message.kind = $String(object.kind);
                if (object.account != null)
                    if (typeof object.account !== "string" || object.account.length)
                        message.account = $String(object.account);
                if (object.accountId != null)
                    if (typeof object.accountId !== "string" || object.accountId.length)
                        message.accountId = $String(object.accountId);
                if (object.authority != null)
                    if (typeof object.authority !== "string" || object.authority.length)
                        message.authority = $String(object.authority);
                if (object.manner != null)
                    message.manner = $String(object.manner);
                if (object.session != null)
                    if (typeof object.session !== "string" || object.session.length)
                        message.session = $String(object.session);
                if (object.sourceHost != null)
                    if (typeof object.sourceHost !== "string" || object.sourceHost.length)
                        message.sourceHost = $String(object.sourceHost);
                if (object.sourceAddress != null)
                    if (typeof object.sourceAddress !== "string" || object.sourceAddress.length)
                        message.sourceAddress = $String(object.sourceAddress);
                if (object.elevated != null)
                    message.elevated = $Boolean(object.elevated);
                return message;
            };

            LogonEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.atMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.atMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.kind = "";
                    object.account = "";
                    object.accountId = "";
                    object.authority = "";
                    object.session = "";
                    object.sourceHost = "";
                    object.sourceAddress = "";
                }
                if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.atMs = typeof message.atMs === "number" ? $BigInt(message.atMs) : $util.Long.fromBits(message.atMs.low >>> 0, message.atMs.high >>> 0, false).toBigInt();
                    else if (typeof message.atMs === "number")
                        object.atMs = options.longs === $String ? $String(message.atMs) : message.atMs;
                    else
                        object.atMs = options.longs === $String ? $util.Long.prototype.toString.call(message.atMs) : options.longs === $Number ? new $util.LongBits(message.atMs.low >>> 0, message.atMs.high >>> 0).toNumber() : message.atMs;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = message.kind;
                if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                    object.account = message.account;
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.authority != null && $Object.hasOwnProperty.call(message, "authority"))
                    object.authority = message.authority;
                if (message.manner != null && $Object.hasOwnProperty.call(message, "manner"))
                    object.manner = message.manner;
                if (message.session != null && $Object.hasOwnProperty.call(message, "session"))
                    object.session = message.session;
                if (message.sourceHost != null && $Object.hasOwnProperty.call(message, "sourceHost"))
                    object.sourceHost = message.sourceHost;
                if (message.sourceAddress != null && $Object.hasOwnProperty.call(message, "sourceAddress"))
                    object.sourceAddress = message.sourceAddress;
                if (message.elevated != null && $Object.hasOwnProperty.call(message, "elevated"))
                    object.elevated = message.elevated;
                return object;
            };

            LogonEvent.prototype.toJSON = function() {
                return LogonEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LogonEvent;
        })();

        v1.AuditLog = (function() {

            const AuditLog = function (properties) {
                this.stores = [];
                this.kinds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AuditLog.prototype.stores = $util.emptyArray;
            AuditLog.prototype.kinds = $util.emptyArray;
            AuditLog.prototype.forwarded = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AuditLog.prototype, "_forwarded", {
                get: $util.oneOfGetter($oneOfFields = ["forwarded"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            AuditLog.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.AuditLog)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.AuditLog: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.AuditLog();
                if (object.stores) {
                    if (!$Array.isArray(object.stores))
                        throw $TypeError(".keyholder.v1.AuditLog.stores: array expected");
                    message.stores = $Array(object.stores.length);
                    for (let i = 0; i < object.stores.length; ++i) {
                        if (!$util.isObject(object.stores[i]))
                            throw $TypeError(".keyholder.v1.AuditLog.stores: object expected");
                        message.stores[i] = $root.keyholder.v1.AuditStore.fromObject(object.stores[i], _depth + 1);
                    }
                }
                if (object.kinds) {
                    if (!$Array.isArray(object.kinds))
                        throw $TypeError(".keyholder.v1.AuditLog.kinds: array expected");
                    message.kinds = $Array(object.kinds.length);
                    for (let i = 0; i < object.kinds.length; ++i) {
                        if (!$util.isObject(object.kinds[i]))
                            throw $TypeError(".keyholder.v1.AuditLog.kinds: object expected");
                        message.kinds[i] = $root.keyholder.v1.AuditKind.fromObject(object.kinds[i], _depth + 1);
                    }
                }
                if (object.forwarded != null)
                    message.forwarded = $Boolean(object.forwarded);
                return message;
            };

            AuditLog.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.stores = [];
                    object.kinds = [];
                }
                if (message.stores && message.stores.length) {
                    object.stores = $Array(message.stores.length);
                    for (let j = 0; j < message.stores.length; ++j)
                        object.stores[j] = $root.keyholder.v1.AuditStore.toObject(message.stores[j], options, _depth + 1);
                }
                if (message.kinds && message.kinds.length) {
                    object.kinds = $Array(message.kinds.length);
                    for (let j = 0; j < message.kinds.length; ++j)
                        object.kinds[j] = $root.keyholder.v1.AuditKind.toObject(message.kinds[j], options, _depth + 1);
                }
                if (message.forwarded != null && $Object.hasOwnProperty.call(message, "forwarded"))
                    object.forwarded = message.forwarded;
                return object;
            };

            AuditLog.prototype.toJSON = function() {
                return AuditLog.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AuditLog;
        })();

        v1.AuditStore = (function() {

            const AuditStore = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AuditStore.prototype.name = "";
            AuditStore.prototype.recording = null;
            AuditStore.prototype.persistent = null;
            AuditStore.prototype.maxBytes = null;
            AuditStore.prototype.oldestRecordAtMs = null;
            AuditStore.prototype.whenFull = null;
            AuditStore.prototype.immutable = null;
            AuditStore.prototype.lost = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AuditStore.prototype, "_recording", {
                get: $util.oneOfGetter($oneOfFields = ["recording"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AuditStore.prototype, "_persistent", {
                get: $util.oneOfGetter($oneOfFields = ["persistent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AuditStore.prototype, "_maxBytes", {
                get: $util.oneOfGetter($oneOfFields = ["maxBytes"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AuditStore.prototype, "_oldestRecordAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["oldestRecordAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AuditStore.prototype, "_whenFull", {
                get: $util.oneOfGetter($oneOfFields = ["whenFull"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AuditStore.prototype, "_immutable", {
                get: $util.oneOfGetter($oneOfFields = ["immutable"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AuditStore.prototype, "_lost", {
                get: $util.oneOfGetter($oneOfFields = ["lost"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            AuditStore.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.AuditStore)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.AuditStore: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.AuditStore();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.recording != null)
                    message.recording = $Boolean(object.recording);
                if (object.persistent != null)
                    message.persistent = $Boolean(object.persistent);
                if (object.maxBytes != null)
                    if ($util.Long)
                        message.maxBytes = $util.Long.fromValue(object.maxBytes, false);
                    else if (typeof object.maxBytes === "string")
                        message.maxBytes = $parseInt(object.maxBytes, 10);
                    else if (typeof object.maxBytes === "number")
                        message.maxBytes = object.maxBytes;
                    else if (typeof object.maxBytes === "object")
                        message.maxBytes = new $util.LongBits(object.maxBytes.low >>> 0, object.maxBytes.high >>> 0).toNumber();
                if (object.oldestRecordAtMs != null)
                    if ($util.Long)
                        message.oldestRecordAtMs = $util.Long.fromValue(object.oldestRecordAtMs, false);
                    else if (typeof object.oldestRecordAtMs === "string")
                        message.oldestRecordAtMs = $parseInt(object.oldestRecordAtMs, 10);
                    else if (typeof object.oldestRecordAtMs === "number")
                        message.oldestRecordAtMs = object.oldestRecordAtMs;
                    else if (typeof object.oldestRecordAtMs === "object")
                        message.oldestRecordAtMs = new $util.LongBits(object.oldestRecordAtMs.low >>> 0, object.oldestRecordAtMs.high >>> 0).toNumber();
                if (object.whenFull != null)
                    message.whenFull = $String(object.whenFull);
                if (object.immutable != null)
                    message.immutable = $Boolean(object.immutable);
                if (object.lost != null)
                    if ($util.Long)
                        message.lost = $util.Long.fromValue(object.lost, false);
                    else if (typeof object.lost === "string")
                        message.lost = $parseInt(object.lost, 10);
                    else if (typeof object.lost === "number")
                        message.lost = object.lost;
                    else if (typeof object.lost === "object")
                        message.lost = new $util.LongBits(object.lost.low >>> 0, object.lost.high >>> 0).toNumber();
                return message;
            };

            AuditStore.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.name = "";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.recording != null && $Object.hasOwnProperty.call(message, "recording"))
                    object.recording = message.recording;
                if (message.persistent != null && $Object.hasOwnProperty.call(message, "persistent"))
                    object.persistent = message.persistent;
                if (message.maxBytes != null && $Object.hasOwnProperty.call(message, "maxBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.maxBytes = typeof message.maxBytes === "number" ? $BigInt(message.maxBytes) : $util.Long.fromBits(message.maxBytes.low >>> 0, message.maxBytes.high >>> 0, false).toBigInt();
                    else if (typeof message.maxBytes === "number")
                        object.maxBytes = options.longs === $String ? $String(message.maxBytes) : message.maxBytes;
                    else
                        object.maxBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.maxBytes) : options.longs === $Number ? new $util.LongBits(message.maxBytes.low >>> 0, message.maxBytes.high >>> 0).toNumber() : message.maxBytes;
                if (message.oldestRecordAtMs != null && $Object.hasOwnProperty.call(message, "oldestRecordAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.oldestRecordAtMs = typeof message.oldestRecordAtMs === "number" ? $BigInt(message.oldestRecordAtMs) : $util.Long.fromBits(message.oldestRecordAtMs.low >>> 0, message.oldestRecordAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.oldestRecordAtMs === "number")
                        object.oldestRecordAtMs = options.longs === $String ? $String(message.oldestRecordAtMs) : message.oldestRecordAtMs;
                    else
                        object.oldestRecordAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.oldestRecordAtMs) : options.longs === $Number ? new $util.LongBits(message.oldestRecordAtMs.low >>> 0, message.oldestRecordAtMs.high >>> 0).toNumber() : message.oldestRecordAtMs;
                if (message.whenFull != null && $Object.hasOwnProperty.call(message, "whenFull"))
                    object.whenFull = message.whenFull;
                if (message.immutable != null && $Object.hasOwnProperty.call(message, "immutable"))
                    object.immutable = message.immutable;
                if (message.lost != null && $Object.hasOwnProperty.call(message, "lost"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lost = typeof message.lost === "number" ? $BigInt(message.lost) : $util.Long.fromBits(message.lost.low >>> 0, message.lost.high >>> 0, false).toBigInt();
                    else if (typeof message.lost === "number")
                        object.lost = options.longs === $String ? $String(message.lost) : message.lost;
                    else
                        object.lost = options.longs === $String ? $util.Long.prototype.toString.call(message.lost) : options.longs === $Number ? new $util.LongBits(message.lost.low >>> 0, message.lost.high >>> 0).toNumber() : message.lost;
                return object;
            };

            AuditStore.prototype.toJSON = function() {
                return AuditStore.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AuditStore;
        })();

        v1.AuditKind = (function() {

            const AuditKind = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AuditKind.prototype.name = "";
            AuditKind.prototype.success = null;
            AuditKind.prototype.failure = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AuditKind.prototype, "_success", {
                get: $util.oneOfGetter($oneOfFields = ["success"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AuditKind.prototype, "_failure", {
                get: $util.oneOfGetter($oneOfFields = ["failure"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            AuditKind.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.AuditKind)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.AuditKind: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.AuditKind();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.success != null)
                    message.success = $Boolean(object.success);
                if (object.failure != null)
                    message.failure = $Boolean(object.failure);
                return message;
            };

            AuditKind.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.name = "";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.success != null && $Object.hasOwnProperty.call(message, "success"))
                    object.success = message.success;
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                    object.failure = message.failure;
                return object;
            };

            AuditKind.prototype.toJSON = function() {
                return AuditKind.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AuditKind;
        })();

        v1.Firewall = (function() {

            const Firewall = function (properties) {
                this.profiles = [];
                this.bypasses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Firewall.prototype.enabled = null;
            Firewall.prototype.profiles = $util.emptyArray;
            Firewall.prototype.bypasses = $util.emptyArray;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Firewall.prototype, "_enabled", {
                get: $util.oneOfGetter($oneOfFields = ["enabled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Firewall.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.Firewall)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.Firewall: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.Firewall();
                if (object.enabled != null)
                    message.enabled = $Boolean(object.enabled);
                if (object.profiles) {
                    if (!$Array.isArray(object.profiles))
                        throw $TypeError(".keyholder.v1.Firewall.profiles: array expected");
                    message.profiles = $Array(object.profiles.length);
                    for (let i = 0; i < object.profiles.length; ++i) {
                        if (!$util.isObject(object.profiles[i]))
                            throw $TypeError(".keyholder.v1.Firewall.profiles: object expected");
                        message.profiles[i] = $root.keyholder.v1.FirewallProfile.fromObject(object.profiles[i], _depth + 1);
                    }
                }
                if (object.bypasses) {
                    if (!$Array.isArray(object.bypasses))
                        throw $TypeError(".keyholder.v1.Firewall.bypasses: array expected");
                    message.bypasses = $Array(object.bypasses.length);
                    for (let i = 0; i < object.bypasses.length; ++i)
                        message.bypasses[i] = $String(object.bypasses[i]);
                }
                return message;
            };

            Firewall.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.profiles = [];
                    object.bypasses = [];
                }
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    object.enabled = message.enabled;
                if (message.profiles && message.profiles.length) {
                    object.profiles = $Array(message.profiles.length);
                    for (let j = 0; j < message.profiles.length; ++j)
                        object.profiles[j] = $root.keyholder.v1.FirewallProfile.toObject(message.profiles[j], options, _depth + 1);
                }
                if (message.bypasses && message.bypasses.length) {
                    object.bypasses = $Array(message.bypasses.length);
                    for (let j = 0; j < message.bypasses.length; ++j)
                        object.bypasses[j] = message.bypasses[j];
                }
                return object;
            };

            Firewall.prototype.toJSON = function() {
                return Firewall.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Firewall;
        })();

        v1.FirewallProfile = (function() {

            const FirewallProfile = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            FirewallProfile.prototype.name = "";
            FirewallProfile.prototype.product = "";
            FirewallProfile.prototype.enabled = null;
            FirewallProfile.prototype.inbound = null;
            FirewallProfile.prototype.enforced = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FirewallProfile.prototype, "_enabled", {
                get: $util.oneOfGetter($oneOfFields = ["enabled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FirewallProfile.prototype, "_inbound", {
                get: $util.oneOfGetter($oneOfFields = ["inbound"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FirewallProfile.prototype, "_enforced", {
                get: $util.oneOfGetter($oneOfFields = ["enforced"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            FirewallProfile.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.FirewallProfile)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.FirewallProfile: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.FirewallProfile();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.product != null)
                    if (typeof object.product !== "string" || object.product.length)
                        message.product = $String(object.product);
                if (object.enabled != null)
                    message.enabled = $Boolean(object.enabled);
                if (object.inbound != null)
                    message.inbound = $String(object.inbound);
                if (object.enforced != null)
                    message.enforced = $Boolean(object.enforced);
                return message;
            };

            FirewallProfile.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    object.product = "";
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.product != null && $Object.hasOwnProperty.call(message, "product"))
                    object.product = message.product;
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    object.enabled = message.enabled;
                if (message.inbound != null && $Object.hasOwnProperty.call(message, "inbound"))
                    object.inbound = message.inbound;
                if (message.enforced != null && $Object.hasOwnProperty.call(message, "enforced"))
                    object.enforced = message.enforced;
                return object;
            };

            FirewallProfile.prototype.toJSON = function() {
                return FirewallProfile.toObject(this, $protobuf.util.toJSONOptions);
            };

            return FirewallProfile;
        })();

        v1.Antimalware = (function() {

            const Antimalware = function (properties) {
                this.products = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Antimalware.prototype.products = $util.emptyArray;
            Antimalware.prototype.systemIntegrityProtection = null;
            Antimalware.prototype.gatekeeper = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Antimalware.prototype, "_systemIntegrityProtection", {
                get: $util.oneOfGetter($oneOfFields = ["systemIntegrityProtection"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Antimalware.prototype, "_gatekeeper", {
                get: $util.oneOfGetter($oneOfFields = ["gatekeeper"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Antimalware.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.Antimalware)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.Antimalware: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.Antimalware();
                if (object.products) {
                    if (!$Array.isArray(object.products))
                        throw $TypeError(".keyholder.v1.Antimalware.products: array expected");
                    message.products = $Array(object.products.length);
                    for (let i = 0; i < object.products.length; ++i) {
                        if (!$util.isObject(object.products[i]))
                            throw $TypeError(".keyholder.v1.Antimalware.products: object expected");
                        message.products[i] = $root.keyholder.v1.AntimalwareProduct.fromObject(object.products[i], _depth + 1);
                    }
                }
                if (object.systemIntegrityProtection != null)
                    message.systemIntegrityProtection = $Boolean(object.systemIntegrityProtection);
                if (object.gatekeeper != null)
                    message.gatekeeper = $Boolean(object.gatekeeper);
                return message;
            };

            Antimalware.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.products = [];
                if (message.products && message.products.length) {
                    object.products = $Array(message.products.length);
                    for (let j = 0; j < message.products.length; ++j)
                        object.products[j] = $root.keyholder.v1.AntimalwareProduct.toObject(message.products[j], options, _depth + 1);
                }
                if (message.systemIntegrityProtection != null && $Object.hasOwnProperty.call(message, "systemIntegrityProtection"))
                    object.systemIntegrityProtection = message.systemIntegrityProtection;
                if (message.gatekeeper != null && $Object.hasOwnProperty.call(message, "gatekeeper"))
                    object.gatekeeper = message.gatekeeper;
                return object;
            };

            Antimalware.prototype.toJSON = function() {
                return Antimalware.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Antimalware;
        })();

        v1.AntimalwareProduct = (function() {

            const AntimalwareProduct = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AntimalwareProduct.prototype.name = "";
            AntimalwareProduct.prototype.enabled = null;
            AntimalwareProduct.prototype.realTime = null;
            AntimalwareProduct.prototype.signaturesAtMs = null;
            AntimalwareProduct.prototype.signatureVersion = null;
            AntimalwareProduct.prototype.upToDate = null;
            AntimalwareProduct.prototype.tamperProtected = null;
            AntimalwareProduct.prototype.mode = null;
            AntimalwareProduct.prototype.version = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AntimalwareProduct.prototype, "_enabled", {
                get: $util.oneOfGetter($oneOfFields = ["enabled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AntimalwareProduct.prototype, "_realTime", {
                get: $util.oneOfGetter($oneOfFields = ["realTime"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AntimalwareProduct.prototype, "_signaturesAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["signaturesAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AntimalwareProduct.prototype, "_signatureVersion", {
                get: $util.oneOfGetter($oneOfFields = ["signatureVersion"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AntimalwareProduct.prototype, "_upToDate", {
                get: $util.oneOfGetter($oneOfFields = ["upToDate"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AntimalwareProduct.prototype, "_tamperProtected", {
                get: $util.oneOfGetter($oneOfFields = ["tamperProtected"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AntimalwareProduct.prototype, "_mode", {
                get: $util.oneOfGetter($oneOfFields = ["mode"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AntimalwareProduct.prototype, "_version", {
                get: $util.oneOfGetter($oneOfFields = ["version"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            AntimalwareProduct.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.AntimalwareProduct)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.AntimalwareProduct: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.AntimalwareProduct();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.enabled != null)
                    message.enabled = $Boolean(object.enabled);
                if (object.realTime != null)
                    message.realTime = $Boolean(object.realTime);
                if (object.signaturesAtMs != null)
                    if ($util.Long)
                        message.signaturesAtMs = $util.Long.fromValue(object.signaturesAtMs, false);
                    else if (typeof object.signaturesAtMs === "string")
                        message.signaturesAtMs = $parseInt(object.signaturesAtMs, 10);
                    else if (typeof object.signaturesAtMs === "number")
                        message.signaturesAtMs = object.signaturesAtMs;
                    else if (typeof object.signaturesAtMs === "object")
                        message.signaturesAtMs = new $util.LongBits(object.signaturesAtMs.low >>> 0, object.signaturesAtMs.high >>> 0).toNumber();
                if (object.signatureVersion != null)
                    message.signatureVersion = $String(object.signatureVersion);
                if (object.upToDate != null)
                    message.upToDate = $Boolean(object.upToDate);
                if (object.tamperProtected != null)
                    message.tamperProtected = $Boolean(object.tamperProtected);
                if (object.mode != null)
                    message.mode = $String(object.mode);
                if (object.version != null)
                    message.version = $String(object.version);
                return message;
            };

            AntimalwareProduct.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.name = "";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    object.enabled = message.enabled;
                if (message.realTime != null && $Object.hasOwnProperty.call(message, "realTime"))
                    object.realTime = message.realTime;
                if (message.signaturesAtMs != null && $Object.hasOwnProperty.call(message, "signaturesAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.signaturesAtMs = typeof message.signaturesAtMs === "number" ? $BigInt(message.signaturesAtMs) : $util.Long.fromBits(message.signaturesAtMs.low >>> 0, message.signaturesAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.signaturesAtMs === "number")
                        object.signaturesAtMs = options.longs === $String ? $String(message.signaturesAtMs) : message.signaturesAtMs;
                    else
                        object.signaturesAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.signaturesAtMs) : options.longs === $Number ? new $util.LongBits(message.signaturesAtMs.low >>> 0, message.signaturesAtMs.high >>> 0).toNumber() : message.signaturesAtMs;
                if (message.signatureVersion != null && $Object.hasOwnProperty.call(message, "signatureVersion"))
                    object.signatureVersion = message.signatureVersion;
                if (message.upToDate != null && $Object.hasOwnProperty.call(message, "upToDate"))
                    object.upToDate = message.upToDate;
                if (message.tamperProtected != null && $Object.hasOwnProperty.call(message, "tamperProtected"))
                    object.tamperProtected = message.tamperProtected;
                if (message.mode != null && $Object.hasOwnProperty.call(message, "mode"))
                    object.mode = message.mode;
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                return object;
            };

            AntimalwareProduct.prototype.toJSON = function() {
                return AntimalwareProduct.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AntimalwareProduct;
        })();

        v1.GuestAccess = (function() {

            const GuestAccess = function (properties) {
                this.ways = [];
                this.examined = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GuestAccess.prototype.ways = $util.emptyArray;
            GuestAccess.prototype.examined = $util.emptyArray;

            GuestAccess.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.GuestAccess)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.GuestAccess: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.GuestAccess();
                if (object.ways) {
                    if (!$Array.isArray(object.ways))
                        throw $TypeError(".keyholder.v1.GuestAccess.ways: array expected");
                    message.ways = $Array(object.ways.length);
                    for (let i = 0; i < object.ways.length; ++i) {
                        if (!$util.isObject(object.ways[i]))
                            throw $TypeError(".keyholder.v1.GuestAccess.ways: object expected");
                        message.ways[i] = $root.keyholder.v1.GuestWay.fromObject(object.ways[i], _depth + 1);
                    }
                }
                if (object.examined) {
                    if (!$Array.isArray(object.examined))
                        throw $TypeError(".keyholder.v1.GuestAccess.examined: array expected");
                    message.examined = $Array(object.examined.length);
                    for (let i = 0; i < object.examined.length; ++i)
                        message.examined[i] = $String(object.examined[i]);
                }
                return message;
            };

            GuestAccess.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.ways = [];
                    object.examined = [];
                }
                if (message.ways && message.ways.length) {
                    object.ways = $Array(message.ways.length);
                    for (let j = 0; j < message.ways.length; ++j)
                        object.ways[j] = $root.keyholder.v1.GuestWay.toObject(message.ways[j], options, _depth + 1);
                }
                if (message.examined && message.examined.length) {
                    object.examined = $Array(message.examined.length);
                    for (let j = 0; j < message.examined.length; ++j)
                        object.examined[j] = message.examined[j];
                }
                return object;
            };

            GuestAccess.prototype.toJSON = function() {
                return GuestAccess.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GuestAccess;
        })();

        v1.GuestWay = (function() {

            const GuestWay = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GuestWay.prototype.kind = "";
            GuestWay.prototype.enabled = null;
            GuestWay.prototype.account = "";
            GuestWay.prototype.because = "";

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(GuestWay.prototype, "_enabled", {
                get: $util.oneOfGetter($oneOfFields = ["enabled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            GuestWay.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.GuestWay)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.GuestWay: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.GuestWay();
                if (object.kind != null)
                    if (typeof object.kind !== "string" || object.kind.length)
                        message.kind = $String(object.kind);
                if (object.enabled != null)
                    message.enabled = $Boolean(object.enabled);
                if (object.account != null)
                    if (typeof object.account !== "string" || object.account.length)
                        message.account = $String(object.account);
                if (object.because != null)
                    if (typeof object.because !== "string" || object.because.length)
                        message.because = $String(object.because);
                return message;
            };

            GuestWay.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.kind = "";
                    object.account = "";
                    object.because = "";
                }
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = message.kind;
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    object.enabled = message.enabled;
                if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                    object.account = message.account;
                if (message.because != null && $Object.hasOwnProperty.call(message, "because"))
                    object.because = message.because;
                return object;
            };

            GuestWay.prototype.toJSON = function() {
                return GuestWay.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GuestWay;
        })();

        v1.PasswordPolicy = (function() {

            const PasswordPolicy = function (properties) {
                this.because = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PasswordPolicy.prototype.minLength = null;
            PasswordPolicy.prototype.complexity = null;
            PasswordPolicy.prototype.maxAgeSeconds = null;
            PasswordPolicy.prototype.history = null;
            PasswordPolicy.prototype.lockoutTries = null;
            PasswordPolicy.prototype.lockoutSeconds = null;
            PasswordPolicy.prototype.lockoutWindowSeconds = null;
            PasswordPolicy.prototype.because = $util.emptyArray;
            PasswordPolicy.prototype.setBy = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PasswordPolicy.prototype, "_minLength", {
                get: $util.oneOfGetter($oneOfFields = ["minLength"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PasswordPolicy.prototype, "_complexity", {
                get: $util.oneOfGetter($oneOfFields = ["complexity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PasswordPolicy.prototype, "_maxAgeSeconds", {
                get: $util.oneOfGetter($oneOfFields = ["maxAgeSeconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PasswordPolicy.prototype, "_history", {
                get: $util.oneOfGetter($oneOfFields = ["history"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PasswordPolicy.prototype, "_lockoutTries", {
                get: $util.oneOfGetter($oneOfFields = ["lockoutTries"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PasswordPolicy.prototype, "_lockoutSeconds", {
                get: $util.oneOfGetter($oneOfFields = ["lockoutSeconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PasswordPolicy.prototype, "_lockoutWindowSeconds", {
                get: $util.oneOfGetter($oneOfFields = ["lockoutWindowSeconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PasswordPolicy.prototype, "_setBy", {
                get: $util.oneOfGetter($oneOfFields = ["setBy"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            PasswordPolicy.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.PasswordPolicy)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.PasswordPolicy: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.PasswordPolicy();
                if (object.minLength != null)
                    if ($util.Long)
                        message.minLength = $util.Long.fromValue(object.minLength, false);
                    else if (typeof object.minLength === "string")
                        message.minLength = $parseInt(object.minLength, 10);
                    else if (typeof object.minLength === "number")
                        message.minLength = object.minLength;
                    else if (typeof object.minLength === "object")
                        message.minLength = new $util.LongBits(object.minLength.low >>> 0, object.minLength.high >>> 0).toNumber();
                if (object.complexity != null)
                    message.complexity = $Boolean(object.complexity);
                if (object.maxAgeSeconds != null)
                    if ($util.Long)
                        message.maxAgeSeconds = $util.Long.fromValue(object.maxAgeSeconds, false);
                    else if (typeof object.maxAgeSeconds === "string")
                        message.maxAgeSeconds = $parseInt(object.maxAgeSeconds, 10);
                    else if (typeof object.maxAgeSeconds === "number")
                        message.maxAgeSeconds = object.maxAgeSeconds;
                    else if (typeof object.maxAgeSeconds === "object")
                        message.maxAgeSeconds = new $util.LongBits(object.maxAgeSeconds.low >>> 0, object.maxAgeSeconds.high >>> 0).toNumber();
                if (object.history != null)
                    if ($util.Long)
                        message.history = $util.Long.fromValue(object.history, false);
                    else if (typeof object.history === "string")
                        message.history = $parseInt(object.history, 10);
                    else if (typeof object.history === "number")
                        message.history = object.history;
                    else if (typeof object.history === "object")
                        message.history = new $util.LongBits(object.history.low >>> 0, object.history.high >>> 0).toNumber();
                if (object.lockoutTries != null)
                    if ($util.Long)
                        message.lockoutTries = $util.Long.fromValue(object.lockoutTries, false);
                    else if (typeof object.lockoutTries === "string")
                        message.lockoutTries = $parseInt(object.lockoutTries, 10);
                    else if (typeof object.lockoutTries === "number")
                        message.lockoutTries = object.lockoutTries;
                    else if (typeof object.lockoutTries === "object")
                        message.lockoutTries = new $util.LongBits(object.lockoutTries.low >>> 0, object.lockoutTries.high >>> 0).toNumber();
                if (object.lockoutSeconds != null)
                    if ($util.Long)
                        message.lockoutSeconds = $util.Long.fromValue(object.lockoutSeconds, false);
                    else if (typeof object.lockoutSeconds === "string")
                        message.lockoutSeconds = $parseInt(object.lockoutSeconds, 10);
                    else if (typeof object.lockoutSeconds === "number")
                        message.lockoutSeconds = object.lockoutSeconds;
                    else if (typeof object.lockoutSeconds === "object")
                        message.lockoutSeconds = new $util.LongBits(object.lockoutSeconds.low >>> 0, object.lockoutSeconds.high >>> 0).toNumber();
                if (object.lockoutWindowSeconds != null)
                    if ($util.Long)
                        message.lockoutWindowSeconds = $util.Long.fromValue(object.lockoutWindowSeconds, false);
                    else if (typeof object.lockoutWindowSeconds === "string")
                        message.lockoutWindowSeconds = $parseInt(object.lockoutWindowSeconds, 10);
                    else if (typeof object.lockoutWindowSeconds === "number")
                        message.lockoutWindowSeconds = object.lockoutWindowSeconds;
                    else if (typeof object.lockoutWindowSeconds === "object")
                        message.lockoutWindowSeconds = new $util.LongBits(object.lockoutWindowSeconds.low >>> 0, object.lockoutWindowSeconds.high >>> 0).toNumber();
                if (object.because) {
                    if (!$Array.isArray(object.because))
                        throw $TypeError(".keyholder.v1.PasswordPolicy.because: array expected");
                    message.because = $Array(object.because.length);
                    for (let i = 0; i < object.because.length; ++i)
                        message.because[i] = $String(object.because[i]);
                }
                if (object.setBy != null)
                    message.setBy = $String(object.setBy);
                return message;
            };

            PasswordPolicy.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.because = [];
                if (message.minLength != null && $Object.hasOwnProperty.call(message, "minLength"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.minLength = typeof message.minLength === "number" ? $BigInt(message.minLength) : $util.Long.fromBits(message.minLength.low >>> 0, message.minLength.high >>> 0, false).toBigInt();
                    else if (typeof message.minLength === "number")
                        object.minLength = options.longs === $String ? $String(message.minLength) : message.minLength;
                    else
                        object.minLength = options.longs === $String ? $util.Long.prototype.toString.call(message.minLength) : options.longs === $Number ? new $util.LongBits(message.minLength.low >>> 0, message.minLength.high >>> 0).toNumber() : message.minLength;
                if (message.complexity != null && $Object.hasOwnProperty.call(message, "complexity"))
                    object.complexity = message.complexity;
                if (message.maxAgeSeconds != null && $Object.hasOwnProperty.call(message, "maxAgeSeconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.maxAgeSeconds = typeof message.maxAgeSeconds === "number" ? $BigInt(message.maxAgeSeconds) : $util.Long.fromBits(message.maxAgeSeconds.low >>> 0, message.maxAgeSeconds.high >>> 0, false).toBigInt();
                    else if (typeof message.maxAgeSeconds === "number")
                        object.maxAgeSeconds = options.longs === $String ? $String(message.maxAgeSeconds) : message.maxAgeSeconds;
                    else
                        object.maxAgeSeconds = options.longs === $String ? $util.Long.prototype.toString.call(message.maxAgeSeconds) : options.longs === $Number ? new $util.LongBits(message.maxAgeSeconds.low >>> 0, message.maxAgeSeconds.high >>> 0).toNumber() : message.maxAgeSeconds;
                if (message.history != null && $Object.hasOwnProperty.call(message, "history"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.history = typeof message.history === "number" ? $BigInt(message.history) : $util.Long.fromBits(message.history.low >>> 0, message.history.high >>> 0, false).toBigInt();
                    else if (typeof message.history === "number")
                        object.history = options.longs === $String ? $String(message.history) : message.history;
                    else
                        object.history = options.longs === $String ? $util.Long.prototype.toString.call(message.history) : options.longs === $Number ? new $util.LongBits(message.history.low >>> 0, message.history.high >>> 0).toNumber() : message.history;
                if (message.lockoutTries != null && $Object.hasOwnProperty.call(message, "lockoutTries"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lockoutTries = typeof message.lockoutTries === "number" ? $BigInt(message.lockoutTries) : $util.Long.fromBits(message.lockoutTries.low >>> 0, message.lockoutTries.high >>> 0, false).toBigInt();
                    else if (typeof message.lockoutTries === "number")
                        object.lockoutTries = options.longs === $String ? $String(message.lockoutTries) : message.lockoutTries;
                    else
                        object.lockoutTries = options.longs === $String ? $util.Long.prototype.toString.call(message.lockoutTries) : options.longs === $Number ? new $util.LongBits(message.lockoutTries.low >>> 0, message.lockoutTries.high >>> 0).toNumber() : message.lockoutTries;
                if (message.lockoutSeconds != null && $Object.hasOwnProperty.call(message, "lockoutSeconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lockoutSeconds = typeof message.lockoutSeconds === "number" ? $BigInt(message.lockoutSeconds) : $util.Long.fromBits(message.lockoutSeconds.low >>> 0, message.lockoutSeconds.high >>> 0, false).toBigInt();
                    else if (typeof message.lockoutSeconds === "number")
                        object.lockoutSeconds = options.longs === $String ? $String(message.lockoutSeconds) : message.lockoutSeconds;
                    else
                        object.lockoutSeconds = options.longs === $String ? $util.Long.prototype.toString.call(message.lockoutSeconds) : options.longs === $Number ? new $util.LongBits(message.lockoutSeconds.low >>> 0, message.lockoutSeconds.high >>> 0).toNumber() : message.lockoutSeconds;
                if (message.lockoutWindowSeconds != null && $Object.hasOwnProperty.call(message, "lockoutWindowSeconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lockoutWindowSeconds = typeof message.lockoutWindowSeconds === "number" ? $BigInt(message.lockoutWindowSeconds) : $util.Long.fromBits(message.lockoutWindowSeconds.low >>> 0, message.lockoutWindowSeconds.high >>> 0, false).toBigInt();
                    else if (typeof message.lockoutWindowSeconds === "number")
                        object.lockoutWindowSeconds = options.longs === $String ? $String(message.lockoutWindowSeconds) : message.lockoutWindowSeconds;
                    else
                        object.lockoutWindowSeconds = options.longs === $String ? $util.Long.prototype.toString.call(message.lockoutWindowSeconds) : options.longs === $Number ? new $util.LongBits(message.lockoutWindowSeconds.low >>> 0, message.lockoutWindowSeconds.high >>> 0).toNumber() : message.lockoutWindowSeconds;
                if (message.because && message.because.length) {
                    object.because = $Array(message.because.length);
                    for (let j = 0; j < message.because.length; ++j)
                        object.because[j] = message.because[j];
                }
                if (message.setBy != null && $Object.hasOwnProperty.call(message, "setBy"))
                    object.setBy = message.setBy;
                return object;
            };

            PasswordPolicy.prototype.toJSON = function() {
                return PasswordPolicy.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PasswordPolicy;
        })();

        v1.TimeSync = (function() {

            const TimeSync = function (properties) {
                this.servers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TimeSync.prototype.enabled = null;
            TimeSync.prototype.synchronized = null;
            TimeSync.prototype.mechanism = null;
            TimeSync.prototype.servers = $util.emptyArray;
            TimeSync.prototype.lastSyncAtMs = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TimeSync.prototype, "_enabled", {
                get: $util.oneOfGetter($oneOfFields = ["enabled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TimeSync.prototype, "_synchronized", {
                get: $util.oneOfGetter($oneOfFields = ["synchronized"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TimeSync.prototype, "_mechanism", {
                get: $util.oneOfGetter($oneOfFields = ["mechanism"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TimeSync.prototype, "_lastSyncAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["lastSyncAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            TimeSync.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.TimeSync)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.TimeSync: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.TimeSync();
                if (object.enabled != null)
                    message.enabled = $Boolean(object.enabled);
                if (object.synchronized != null)
                    message.synchronized = $Boolean(object.synchronized);
                if (object.mechanism != null)
                    message.mechanism = $String(object.mechanism);
                if (object.servers) {
                    if (!$Array.isArray(object.servers))
                        throw $TypeError(".keyholder.v1.TimeSync.servers: array expected");
                    message.servers = $Array(object.servers.length);
                    for (let i = 0; i < object.servers.length; ++i)
                        message.servers[i] = $String(object.servers[i]);
                }
                if (object.lastSyncAtMs != null)
                    if ($util.Long)
                        message.lastSyncAtMs = $util.Long.fromValue(object.lastSyncAtMs, false);
                    else if (typeof object.lastSyncAtMs === "string")
                        message.lastSyncAtMs = $parseInt(object.lastSyncAtMs, 10);
                    else if (typeof object.lastSyncAtMs === "number")
                        message.lastSyncAtMs = object.lastSyncAtMs;
                    else if (typeof object.lastSyncAtMs === "object")
                        message.lastSyncAtMs = new $util.LongBits(object.lastSyncAtMs.low >>> 0, object.lastSyncAtMs.high >>> 0).toNumber();
                return message;
            };

            TimeSync.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.servers = [];
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    object.enabled = message.enabled;
                if (message.synchronized != null && $Object.hasOwnProperty.call(message, "synchronized"))
                    object.synchronized = message.synchronized;
                if (message.mechanism != null && $Object.hasOwnProperty.call(message, "mechanism"))
                    object.mechanism = message.mechanism;
                if (message.servers && message.servers.length) {
                    object.servers = $Array(message.servers.length);
                    for (let j = 0; j < message.servers.length; ++j)
                        object.servers[j] = message.servers[j];
                }
                if (message.lastSyncAtMs != null && $Object.hasOwnProperty.call(message, "lastSyncAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lastSyncAtMs = typeof message.lastSyncAtMs === "number" ? $BigInt(message.lastSyncAtMs) : $util.Long.fromBits(message.lastSyncAtMs.low >>> 0, message.lastSyncAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.lastSyncAtMs === "number")
                        object.lastSyncAtMs = options.longs === $String ? $String(message.lastSyncAtMs) : message.lastSyncAtMs;
                    else
                        object.lastSyncAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.lastSyncAtMs) : options.longs === $Number ? new $util.LongBits(message.lastSyncAtMs.low >>> 0, message.lastSyncAtMs.high >>> 0).toNumber() : message.lastSyncAtMs;
                return object;
            };

            TimeSync.prototype.toJSON = function() {
                return TimeSync.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TimeSync;
        })();

        v1.RemoteTools = (function() {

            const RemoteTools = function (properties) {
                this.tools = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RemoteTools.prototype.tools = $util.emptyArray;
            RemoteTools.prototype.listMadeAtMs = null;
            RemoteTools.prototype.lookedFor = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemoteTools.prototype, "_listMadeAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["listMadeAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemoteTools.prototype, "_lookedFor", {
                get: $util.oneOfGetter($oneOfFields = ["lookedFor"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            RemoteTools.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.RemoteTools)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.RemoteTools: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.RemoteTools();
                if (object.tools) {
                    if (!$Array.isArray(object.tools))
                        throw $TypeError(".keyholder.v1.RemoteTools.tools: array expected");
                    message.tools = $Array(object.tools.length);
                    for (let i = 0; i < object.tools.length; ++i) {
                        if (!$util.isObject(object.tools[i]))
                            throw $TypeError(".keyholder.v1.RemoteTools.tools: object expected");
                        message.tools[i] = $root.keyholder.v1.RemoteTool.fromObject(object.tools[i], _depth + 1);
                    }
                }
                if (object.listMadeAtMs != null)
                    if ($util.Long)
                        message.listMadeAtMs = $util.Long.fromValue(object.listMadeAtMs, false);
                    else if (typeof object.listMadeAtMs === "string")
                        message.listMadeAtMs = $parseInt(object.listMadeAtMs, 10);
                    else if (typeof object.listMadeAtMs === "number")
                        message.listMadeAtMs = object.listMadeAtMs;
                    else if (typeof object.listMadeAtMs === "object")
                        message.listMadeAtMs = new $util.LongBits(object.listMadeAtMs.low >>> 0, object.listMadeAtMs.high >>> 0).toNumber();
                if (object.lookedFor != null)
                    if ($util.Long)
                        message.lookedFor = $util.Long.fromValue(object.lookedFor, false);
                    else if (typeof object.lookedFor === "string")
                        message.lookedFor = $parseInt(object.lookedFor, 10);
                    else if (typeof object.lookedFor === "number")
                        message.lookedFor = object.lookedFor;
                    else if (typeof object.lookedFor === "object")
                        message.lookedFor = new $util.LongBits(object.lookedFor.low >>> 0, object.lookedFor.high >>> 0).toNumber();
                return message;
            };

            RemoteTools.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.tools = [];
                if (message.tools && message.tools.length) {
                    object.tools = $Array(message.tools.length);
                    for (let j = 0; j < message.tools.length; ++j)
                        object.tools[j] = $root.keyholder.v1.RemoteTool.toObject(message.tools[j], options, _depth + 1);
                }
                if (message.listMadeAtMs != null && $Object.hasOwnProperty.call(message, "listMadeAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.listMadeAtMs = typeof message.listMadeAtMs === "number" ? $BigInt(message.listMadeAtMs) : $util.Long.fromBits(message.listMadeAtMs.low >>> 0, message.listMadeAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.listMadeAtMs === "number")
                        object.listMadeAtMs = options.longs === $String ? $String(message.listMadeAtMs) : message.listMadeAtMs;
                    else
                        object.listMadeAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.listMadeAtMs) : options.longs === $Number ? new $util.LongBits(message.listMadeAtMs.low >>> 0, message.listMadeAtMs.high >>> 0).toNumber() : message.listMadeAtMs;
                if (message.lookedFor != null && $Object.hasOwnProperty.call(message, "lookedFor"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lookedFor = typeof message.lookedFor === "number" ? $BigInt(message.lookedFor) : $util.Long.fromBits(message.lookedFor.low >>> 0, message.lookedFor.high >>> 0, false).toBigInt();
                    else if (typeof message.lookedFor === "number")
                        object.lookedFor = options.longs === $String ? $String(message.lookedFor) : message.lookedFor;
                    else
                        object.lookedFor = options.longs === $String ? $util.Long.prototype.toString.call(message.lookedFor) : options.longs === $Number ? new $util.LongBits(message.lookedFor.low >>> 0, message.lookedFor.high >>> 0).toNumber() : message.lookedFor;
                return object;
            };

            RemoteTools.prototype.toJSON = function() {
                return RemoteTools.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RemoteTools;
        })();

        v1.RemoteTool = (function() {

            const RemoteTool = function (properties) {
                this.signs = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RemoteTool.prototype.id = "";
            RemoteTool.prototype.name = "";
            RemoteTool.prototype.kind = "";
            RemoteTool.prototype.installed = null;
            RemoteTool.prototype.running = null;
            RemoteTool.prototype.startsByItself = null;
            RemoteTool.prototype.version = null;
            RemoteTool.prototype.instance = null;
            RemoteTool.prototype.signs = $util.emptyArray;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemoteTool.prototype, "_installed", {
                get: $util.oneOfGetter($oneOfFields = ["installed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemoteTool.prototype, "_running", {
                get: $util.oneOfGetter($oneOfFields = ["running"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemoteTool.prototype, "_startsByItself", {
                get: $util.oneOfGetter($oneOfFields = ["startsByItself"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemoteTool.prototype, "_version", {
                get: $util.oneOfGetter($oneOfFields = ["version"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemoteTool.prototype, "_instance", {
                get: $util.oneOfGetter($oneOfFields = ["instance"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            RemoteTool.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.RemoteTool)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.RemoteTool: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.RemoteTool();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.kind != null)
                    if (typeof object.kind !== "string" || object.kind.length)
                        message.kind = $String(object.kind);
                if (object.installed != null)
                    message.installed = $Boolean(object.installed);
                if (object.running != null)
                    message.running = $Boolean(object.running);
                if (object.startsByItself != null)
                    message.startsByItself = $Boolean(object.startsByItself);
                if (object.version != null)
                    message.version = $String(object.version);
                if (object.instance != null)
                    message.instance = $String(object.instance);
                if (object.signs) {
                    if (!$Array.isArray(object.signs))
                        throw $TypeError(".keyholder.v1.RemoteTool.signs: array expected");
                    message.signs = $Array(object.signs.length);
                    for (let i = 0; i < object.signs.length; ++i)
                        message.signs[i] = $String(object.signs[i]);
                }
                return message;
            };

            RemoteTool.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.signs = [];
                if (options.defaults) {
                    object.id = "";
                    object.name = "";
                    object.kind = "";
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = message.kind;
                if (message.installed != null && $Object.hasOwnProperty.call(message, "installed"))
                    object.installed = message.installed;
                if (message.running != null && $Object.hasOwnProperty.call(message, "running"))
                    object.running = message.running;
                if (message.startsByItself != null && $Object.hasOwnProperty.call(message, "startsByItself"))
                    object.startsByItself = message.startsByItself;
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.instance != null && $Object.hasOwnProperty.call(message, "instance"))
                    object.instance = message.instance;
                if (message.signs && message.signs.length) {
                    object.signs = $Array(message.signs.length);
                    for (let j = 0; j < message.signs.length; ++j)
                        object.signs[j] = message.signs[j];
                }
                return object;
            };

            RemoteTool.prototype.toJSON = function() {
                return RemoteTool.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RemoteTool;
        })();

        v1.RemovableMedia = (function() {

            const RemovableMedia = function (properties) {
                this.because = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RemovableMedia.prototype.blocked = null;
            RemovableMedia.prototype.writeNeedsEncryption = null;
            RemovableMedia.prototype.autorun = null;
            RemovableMedia.prototype.because = $util.emptyArray;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemovableMedia.prototype, "_blocked", {
                get: $util.oneOfGetter($oneOfFields = ["blocked"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemovableMedia.prototype, "_writeNeedsEncryption", {
                get: $util.oneOfGetter($oneOfFields = ["writeNeedsEncryption"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemovableMedia.prototype, "_autorun", {
                get: $util.oneOfGetter($oneOfFields = ["autorun"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            RemovableMedia.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.RemovableMedia)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.RemovableMedia: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.RemovableMedia();
                if (object.blocked != null)
                    message.blocked = $Boolean(object.blocked);
                if (object.writeNeedsEncryption != null)
                    message.writeNeedsEncryption = $Boolean(object.writeNeedsEncryption);
                if (object.autorun != null)
                    message.autorun = $Boolean(object.autorun);
                if (object.because) {
                    if (!$Array.isArray(object.because))
                        throw $TypeError(".keyholder.v1.RemovableMedia.because: array expected");
                    message.because = $Array(object.because.length);
                    for (let i = 0; i < object.because.length; ++i)
                        message.because[i] = $String(object.because[i]);
                }
                return message;
            };

            RemovableMedia.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.because = [];
                if (message.blocked != null && $Object.hasOwnProperty.call(message, "blocked"))
                    object.blocked = message.blocked;
                if (message.writeNeedsEncryption != null && $Object.hasOwnProperty.call(message, "writeNeedsEncryption"))
                    object.writeNeedsEncryption = message.writeNeedsEncryption;
                if (message.autorun != null && $Object.hasOwnProperty.call(message, "autorun"))
                    object.autorun = message.autorun;
                if (message.because && message.because.length) {
                    object.because = $Array(message.because.length);
                    for (let j = 0; j < message.because.length; ++j)
                        object.because[j] = message.because[j];
                }
                return object;
            };

            RemovableMedia.prototype.toJSON = function() {
                return RemovableMedia.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RemovableMedia;
        })();

        v1.RemoteLogins = (function() {

            const RemoteLogins = function (properties) {
                this.logins = [];
                this.examined = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RemoteLogins.prototype.logins = $util.emptyArray;
            RemoteLogins.prototype.examined = $util.emptyArray;

            RemoteLogins.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.RemoteLogins)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.RemoteLogins: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.RemoteLogins();
                if (object.logins) {
                    if (!$Array.isArray(object.logins))
                        throw $TypeError(".keyholder.v1.RemoteLogins.logins: array expected");
                    message.logins = $Array(object.logins.length);
                    for (let i = 0; i < object.logins.length; ++i) {
                        if (!$util.isObject(object.logins[i]))
                            throw $TypeError(".keyholder.v1.RemoteLogins.logins: object expected");
                        message.logins[i] = $root.keyholder.v1.RemoteLogin.fromObject(object.logins[i], _depth + 1);
                    }
                }
                if (object.examined) {
                    if (!$Array.isArray(object.examined))
                        throw $TypeError(".keyholder.v1.RemoteLogins.examined: array expected");
                    message.examined = $Array(object.examined.length);
                    for (let i = 0; i < object.examined.length; ++i)
                        message.examined[i] = $String(object.examined[i]);
                }
                return message;
            };

            RemoteLogins.toObject = function (message, options, _depth) {
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
                        object.logins[j] = $root.keyholder.v1.RemoteLogin.toObject(message.logins[j], options, _depth + 1);
                }
                if (message.examined && message.examined.length) {
                    object.examined = $Array(message.examined.length);
                    for (let j = 0; j < message.examined.length; ++j)
                        object.examined[j] = message.examined[j];
                }
                return object;
            };

            RemoteLogins.prototype.toJSON = function() {
                return RemoteLogins.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RemoteLogins;
        })();

        v1.RemoteLogin = (function() {

            const RemoteLogin = function (properties) {
                this.because = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RemoteLogin.prototype.service = "";
            RemoteLogin.prototype.enabled = null;
            RemoteLogin.prototype.passwordAlone = null;
            RemoteLogin.prototype.networkLevelAuthentication = null;
            RemoteLogin.prototype.idleLimitSeconds = null;
            RemoteLogin.prototype.disconnectedLimitSeconds = null;
            RemoteLogin.prototype.loopbackOnly = null;
            RemoteLogin.prototype.because = $util.emptyArray;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemoteLogin.prototype, "_enabled", {
                get: $util.oneOfGetter($oneOfFields = ["enabled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemoteLogin.prototype, "_passwordAlone", {
                get: $util.oneOfGetter($oneOfFields = ["passwordAlone"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemoteLogin.prototype, "_networkLevelAuthentication", {
                get: $util.oneOfGetter($oneOfFields = ["networkLevelAuthentication"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemoteLogin.prototype, "_idleLimitSeconds", {
                get: $util.oneOfGetter($oneOfFields = ["idleLimitSeconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemoteLogin.prototype, "_disconnectedLimitSeconds", {
                get: $util.oneOfGetter($oneOfFields = ["disconnectedLimitSeconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RemoteLogin.prototype, "_loopbackOnly", {
                get: $util.oneOfGetter($oneOfFields = ["loopbackOnly"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            RemoteLogin.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.RemoteLogin)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.RemoteLogin: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.RemoteLogin();
                if (object.service != null)
                    if (typeof object.service !== "string" || object.service.length)
                        message.service = $String(object.service);
                if (object.enabled != null)
                    message.enabled = $Boolean(object.enabled);
                if (object.passwordAlone != null)
                    message.passwordAlone = $Boolean(object.passwordAlone);
                if (object.networkLevelAuthentication != null)
                    message.networkLevelAuthentication = $Boolean(object.networkLevelAuthentication);
                if (object.idleLimitSeconds != null)
                    if ($util.Long)
                        message.idleLimitSeconds = $util.Long.fromValue(object.idleLimitSeconds, false);
                    else if (typeof object.idleLimitSeconds === "string")
                        message.idleLimitSeconds = $parseInt(object.idleLimitSeconds, 10);
                    else if (typeof object.idleLimitSeconds === "number")
                        message.idleLimitSeconds = object.idleLimitSeconds;
                    else if (typeof object.idleLimitSeconds === "object")
                        message.idleLimitSeconds = new $util.LongBits(object.idleLimitSeconds.low >>> 0, object.idleLimitSeconds.high >>> 0).toNumber();
                if (object.disconnectedLimitSeconds != null)
                    if ($util.Long)
                        message.disconnectedLimitSeconds = $util.Long.fromValue(object.disconnectedLimitSeconds, false);
                    else if (typeof object.disconnectedLimitSeconds === "string")
                        message.disconnectedLimitSeconds = $parseInt(object.disconnectedLimitSeconds, 10);
                    else if (typeof object.disconnectedLimitSeconds === "number")
                        message.disconnectedLimitSeconds = object.disconnectedLimitSeconds;
                    else if (typeof object.disconnectedLimitSeconds === "object")
                        message.disconnectedLimitSeconds = new $util.LongBits(object.disconnectedLimitSeconds.low >>> 0, object.disconnectedLimitSeconds.high >>> 0).toNumber();
                if (object.loopbackOnly != null)
                    message.loopbackOnly = $Boolean(object.loopbackOnly);
                if (object.because) {
                    if (!$Array.isArray(object.because))
                        throw $TypeError(".keyholder.v1.RemoteLogin.because: array expected");
                    message.because = $Array(object.because.length);
                    for (let i = 0; i < object.because.length; ++i)
                        message.because[i] = $String(object.because[i]);
                }
                return message;
            };

            RemoteLogin.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.because = [];
                if (options.defaults)
                    object.service = "";
                if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
                    object.service = message.service;
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    object.enabled = message.enabled;
                if (message.passwordAlone != null && $Object.hasOwnProperty.call(message, "passwordAlone"))
                    object.passwordAlone = message.passwordAlone;
                if (message.networkLevelAuthentication != null && $Object.hasOwnProperty.call(message, "networkLevelAuthentication"))
                    object.networkLevelAuthentication = message.networkLevelAuthentication;
                if (message.idleLimitSeconds != null && $Object.hasOwnProperty.call(message, "idleLimitSeconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.idleLimitSeconds = typeof message.idleLimitSeconds === "number" ? $BigInt(message.idleLimitSeconds) : $util.Long.fromBits(message.idleLimitSeconds.low >>> 0, message.idleLimitSeconds.high >>> 0, false).toBigInt();
                    else if (typeof message.idleLimitSeconds === "number")
                        object.idleLimitSeconds = options.longs === $String ? $String(message.idleLimitSeconds) : message.idleLimitSeconds;
                    else
                        object.idleLimitSeconds = options.longs === $String ? $util.Long.prototype.toString.call(message.idleLimitSeconds) : options.longs === $Number ? new $util.LongBits(message.idleLimitSeconds.low >>> 0, message.idleLimitSeconds.high >>> 0).toNumber() : message.idleLimitSeconds;
                if (message.disconnectedLimitSeconds != null && $Object.hasOwnProperty.call(message, "disconnectedLimitSeconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.disconnectedLimitSeconds = typeof message.disconnectedLimitSeconds === "number" ? $BigInt(message.disconnectedLimitSeconds) : $util.Long.fromBits(message.disconnectedLimitSeconds.low >>> 0, message.disconnectedLimitSeconds.high >>> 0, false).toBigInt();
                    else if (typeof message.disconnectedLimitSeconds === "number")
                        object.disconnectedLimitSeconds = options.longs === $String ? $String(message.disconnectedLimitSeconds) : message.disconnectedLimitSeconds;
                    else
                        object.disconnectedLimitSeconds = options.longs === $String ? $util.Long.prototype.toString.call(message.disconnectedLimitSeconds) : options.longs === $Number ? new $util.LongBits(message.disconnectedLimitSeconds.low >>> 0, message.disconnectedLimitSeconds.high >>> 0).toNumber() : message.disconnectedLimitSeconds;
                if (message.loopbackOnly != null && $Object.hasOwnProperty.call(message, "loopbackOnly"))
                    object.loopbackOnly = message.loopbackOnly;
                if (message.because && message.because.length) {
                    object.because = $Array(message.because.length);
                    for (let j = 0; j < message.because.length; ++j)
                        object.because[j] = message.because[j];
                }
                return object;
            };

            RemoteLogin.prototype.toJSON = function() {
                return RemoteLogin.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RemoteLogin;
        })();

        v1.Software = (function() {

            const Software = function (properties) {
                this.programs = [];
                this.sources = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Software.prototype.programs = $util.emptyArray;
            Software.prototype.truncated = null;
            Software.prototype.sources = $util.emptyArray;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Software.prototype, "_truncated", {
                get: $util.oneOfGetter($oneOfFields = ["truncated"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Software.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.Software)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.Software: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.Software();
                if (object.programs) {
                    if (!$Array.isArray(object.programs))
                        throw $TypeError(".keyholder.v1.Software.programs: array expected");
                    message.programs = $Array(object.programs.length);
                    for (let i = 0; i < object.programs.length; ++i) {
                        if (!$util.isObject(object.programs[i]))
                            throw $TypeError(".keyholder.v1.Software.programs: object expected");
                        message.programs[i] = $root.keyholder.v1.Program.fromObject(object.programs[i], _depth + 1);
                    }
                }
                if (object.truncated != null)
                    message.truncated = $Boolean(object.truncated);
                if (object.sources) {
                    if (!$Array.isArray(object.sources))
                        throw $TypeError(".keyholder.v1.Software.sources: array expected");
                    message.sources = $Array(object.sources.length);
                    for (let i = 0; i < object.sources.length; ++i)
                        message.sources[i] = $String(object.sources[i]);
                }
                return message;
            };

            Software.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.programs = [];
                    object.sources = [];
                }
                if (message.programs && message.programs.length) {
                    object.programs = $Array(message.programs.length);
                    for (let j = 0; j < message.programs.length; ++j)
                        object.programs[j] = $root.keyholder.v1.Program.toObject(message.programs[j], options, _depth + 1);
                }
                if (message.truncated != null && $Object.hasOwnProperty.call(message, "truncated"))
                    object.truncated = message.truncated;
                if (message.sources && message.sources.length) {
                    object.sources = $Array(message.sources.length);
                    for (let j = 0; j < message.sources.length; ++j)
                        object.sources[j] = message.sources[j];
                }
                return object;
            };

            Software.prototype.toJSON = function() {
                return Software.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Software;
        })();

        v1.Program = (function() {

            const Program = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Program.prototype.name = "";
            Program.prototype.version = "";
            Program.prototype.publisher = "";
            Program.prototype.source = "";
            Program.prototype.installedAtMs = null;
            Program.prototype.personal = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Program.prototype, "_installedAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["installedAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Program.prototype, "_personal", {
                get: $util.oneOfGetter($oneOfFields = ["personal"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Program.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.Program)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.Program: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.Program();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.version != null)
                    if (typeof object.version !== "string" || object.version.length)
                        message.version = $String(object.version);
                if (object.publisher != null)
                    if (typeof object.publisher !== "string" || object.publisher.length)
                        message.publisher = $String(object.publisher);
                if (object.source != null)
                    if (typeof object.source !== "string" || object.source.length)
                        message.source = $String(object.source);
                if (object.installedAtMs != null)
                    if ($util.Long)
                        message.installedAtMs = $util.Long.fromValue(object.installedAtMs, false);
                    else if (typeof object.installedAtMs === "string")
                        message.installedAtMs = $parseInt(object.installedAtMs, 10);
                    else if (typeof object.installedAtMs === "number")
                        message.installedAtMs = object.installedAtMs;
                    else if (typeof object.installedAtMs === "object")
                        message.installedAtMs = new $util.LongBits(object.installedAtMs.low >>> 0, object.installedAtMs.high >>> 0).toNumber();
                if (object.personal != null)
                    message.personal = $Boolean(object.personal);
                return message;
            };

            Program.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    object.version = "";
                    object.publisher = "";
                    object.source = "";
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.publisher != null && $Object.hasOwnProperty.call(message, "publisher"))
                    object.publisher = message.publisher;
                if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                    object.source = message.source;
                if (message.installedAtMs != null && $Object.hasOwnProperty.call(message, "installedAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.installedAtMs = typeof message.installedAtMs === "number" ? $BigInt(message.installedAtMs) : $util.Long.fromBits(message.installedAtMs.low >>> 0, message.installedAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.installedAtMs === "number")
                        object.installedAtMs = options.longs === $String ? $String(message.installedAtMs) : message.installedAtMs;
                    else
                        object.installedAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.installedAtMs) : options.longs === $Number ? new $util.LongBits(message.installedAtMs.low >>> 0, message.installedAtMs.high >>> 0).toNumber() : message.installedAtMs;
                if (message.personal != null && $Object.hasOwnProperty.call(message, "personal"))
                    object.personal = message.personal;
                return object;
            };

            Program.prototype.toJSON = function() {
                return Program.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Program;
        })();

        v1.Elevation = (function() {

            const Elevation = function (properties) {
                this.because = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Elevation.prototype.prompts = null;
            Elevation.prototype.administratorsAsked = null;
            Elevation.prototype.remoteFullRights = null;
            Elevation.prototype.managedPassword = null;
            Elevation.prototype.managedAccount = null;
            Elevation.prototype.rememberedSeconds = null;
            Elevation.prototype.because = $util.emptyArray;
            Elevation.prototype.passwordOf = null;
            Elevation.prototype.rootPassword = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Elevation.prototype, "_prompts", {
                get: $util.oneOfGetter($oneOfFields = ["prompts"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Elevation.prototype, "_administratorsAsked", {
                get: $util.oneOfGetter($oneOfFields = ["administratorsAsked"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Elevation.prototype, "_remoteFullRights", {
                get: $util.oneOfGetter($oneOfFields = ["remoteFullRights"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Elevation.prototype, "_managedPassword", {
                get: $util.oneOfGetter($oneOfFields = ["managedPassword"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Elevation.prototype, "_managedAccount", {
                get: $util.oneOfGetter($oneOfFields = ["managedAccount"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Elevation.prototype, "_rememberedSeconds", {
                get: $util.oneOfGetter($oneOfFields = ["rememberedSeconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Elevation.prototype, "_passwordOf", {
                get: $util.oneOfGetter($oneOfFields = ["passwordOf"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Elevation.prototype, "_rootPassword", {
                get: $util.oneOfGetter($oneOfFields = ["rootPassword"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Elevation.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.Elevation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.Elevation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.Elevation();
                if (object.prompts != null)
                    message.prompts = $Boolean(object.prompts);
                if (object.administratorsAsked != null)
                    message.administratorsAsked = $String(object.administratorsAsked);
                if (object.remoteFullRights != null)
                    message.remoteFullRights = $Boolean(object.remoteFullRights);
                if (object.managedPassword != null)
                    message.managedPassword = $String(object.managedPassword);
                if (object.managedAccount != null)
                    message.managedAccount = $String(object.managedAccount);
                if (object.rememberedSeconds != null)
                    if ($util.Long)
                        message.rememberedSeconds = $util.Long.fromValue(object.rememberedSeconds, false);
                    else if (typeof object.rememberedSeconds === "string")
                        message.rememberedSeconds = $parseInt(object.rememberedSeconds, 10);
                    else if (typeof object.rememberedSeconds === "number")
                        message.rememberedSeconds = object.rememberedSeconds;
                    else if (typeof object.rememberedSeconds === "object")
                        message.rememberedSeconds = new $util.LongBits(object.rememberedSeconds.low >>> 0, object.rememberedSeconds.high >>> 0).toNumber();
                if (object.because) {
                    if (!$Array.isArray(object.because))
                        throw $TypeError(".keyholder.v1.Elevation.because: array expected");
                    message.because = $Array(object.because.length);
                    for (let i = 0; i < object.because.length; ++i)
                        message.because[i] = $String(object.because[i]);
                }
                if (object.passwordOf != null)
                    message.passwordOf = $String(object.passwordOf);
                if (object.rootPassword != null)
                    message.rootPassword = $Boolean(object.rootPassword);
                return message;
            };

            Elevation.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.because = [];
                if (message.prompts != null && $Object.hasOwnProperty.call(message, "prompts"))
                    object.prompts = message.prompts;
                if (message.administratorsAsked != null && $Object.hasOwnProperty.call(message, "administratorsAsked"))
                    object.administratorsAsked = message.administratorsAsked;
                if (message.remoteFullRights != null && $Object.hasOwnProperty.call(message, "remoteFullRights"))
                    object.remoteFullRights = message.remoteFullRights;
                if (message.managedPassword != null && $Object.hasOwnProperty.call(message, "managedPassword"))
                    object.managedPassword = message.managedPassword;
                if (message.managedAccount != null && $Object.hasOwnProperty.call(message, "managedAccount"))
                    object.managedAccount = message.managedAccount;
                if (message.rememberedSeconds != null && $Object.hasOwnProperty.call(message, "rememberedSeconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.rememberedSeconds = typeof message.rememberedSeconds === "number" ? $BigInt(message.rememberedSeconds) : $util.Long.fromBits(message.rememberedSeconds.low >>> 0, message.rememberedSeconds.high >>> 0, false).toBigInt();
                    else if (typeof message.rememberedSeconds === "number")
                        object.rememberedSeconds = options.longs === $String ? $String(message.rememberedSeconds) : message.rememberedSeconds;
                    else
                        object.rememberedSeconds = options.longs === $String ? $util.Long.prototype.toString.call(message.rememberedSeconds) : options.longs === $Number ? new $util.LongBits(message.rememberedSeconds.low >>> 0, message.rememberedSeconds.high >>> 0).toNumber() : message.rememberedSeconds;
                if (message.because && message.because.length) {
                    object.because = $Array(message.because.length);
                    for (let j = 0; j < message.because.length; ++j)
                        object.because[j] = message.because[j];
                }
                if (message.passwordOf != null && $Object.hasOwnProperty.call(message, "passwordOf"))
                    object.passwordOf = message.passwordOf;
                if (message.rootPassword != null && $Object.hasOwnProperty.call(message, "rootPassword"))
                    object.rootPassword = message.rootPassword;
                return object;
            };

            Elevation.prototype.toJSON = function() {
                return Elevation.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Elevation;
        })();

        v1.AdminLogins = (function() {

            const AdminLogins = function (properties) {
                this.logins = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AdminLogins.prototype.logins = $util.emptyArray;

            AdminLogins.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.AdminLogins)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.AdminLogins: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.AdminLogins();
                if (object.logins) {
                    if (!$Array.isArray(object.logins))
                        throw $TypeError(".keyholder.v1.AdminLogins.logins: array expected");
                    message.logins = $Array(object.logins.length);
                    for (let i = 0; i < object.logins.length; ++i) {
                        if (!$util.isObject(object.logins[i]))
                            throw $TypeError(".keyholder.v1.AdminLogins.logins: object expected");
                        message.logins[i] = $root.keyholder.v1.AdminLoginVerdict.fromObject(object.logins[i], _depth + 1);
                    }
                }
                return message;
            };

            AdminLogins.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.logins = [];
                if (message.logins && message.logins.length) {
                    object.logins = $Array(message.logins.length);
                    for (let j = 0; j < message.logins.length; ++j)
                        object.logins[j] = $root.keyholder.v1.AdminLoginVerdict.toObject(message.logins[j], options, _depth + 1);
                }
                return object;
            };

            AdminLogins.prototype.toJSON = function() {
                return AdminLogins.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AdminLogins;
        })();

        v1.AdminLoginVerdict = (function() {

            const AdminLoginVerdict = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AdminLoginVerdict.prototype.account = "";
            AdminLoginVerdict.prototype.accountId = "";
            AdminLoginVerdict.prototype.kind = null;
            AdminLoginVerdict.prototype.unowned = null;
            AdminLoginVerdict.prototype.owner = null;
            AdminLoginVerdict.prototype.ownerState = null;
            AdminLoginVerdict.prototype.confidence = null;
            AdminLoginVerdict.prototype.why = null;
            AdminLoginVerdict.prototype.use = null;
            AdminLoginVerdict.prototype.useConfidence = null;
            AdminLoginVerdict.prototype.useWhy = null;
            AdminLoginVerdict.prototype.enabled = null;
            AdminLoginVerdict.prototype.adminSinceAtMs = null;
            AdminLoginVerdict.prototype.dailyUse = null;
            AdminLoginVerdict.prototype.typedService = null;
            AdminLoginVerdict.prototype.samePasswordDayDevices = null;
            AdminLoginVerdict.prototype.provider = null;
            AdminLoginVerdict.prototype.reviewed = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_kind", {
                get: $util.oneOfGetter($oneOfFields = ["kind"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_unowned", {
                get: $util.oneOfGetter($oneOfFields = ["unowned"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_owner", {
                get: $util.oneOfGetter($oneOfFields = ["owner"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_ownerState", {
                get: $util.oneOfGetter($oneOfFields = ["ownerState"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_confidence", {
                get: $util.oneOfGetter($oneOfFields = ["confidence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_why", {
                get: $util.oneOfGetter($oneOfFields = ["why"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_use", {
                get: $util.oneOfGetter($oneOfFields = ["use"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_useConfidence", {
                get: $util.oneOfGetter($oneOfFields = ["useConfidence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_useWhy", {
                get: $util.oneOfGetter($oneOfFields = ["useWhy"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_enabled", {
                get: $util.oneOfGetter($oneOfFields = ["enabled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_adminSinceAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["adminSinceAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_dailyUse", {
                get: $util.oneOfGetter($oneOfFields = ["dailyUse"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_typedService", {
                get: $util.oneOfGetter($oneOfFields = ["typedService"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_samePasswordDayDevices", {
                get: $util.oneOfGetter($oneOfFields = ["samePasswordDayDevices"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_provider", {
                get: $util.oneOfGetter($oneOfFields = ["provider"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AdminLoginVerdict.prototype, "_reviewed", {
                get: $util.oneOfGetter($oneOfFields = ["reviewed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            AdminLoginVerdict.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.AdminLoginVerdict)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.AdminLoginVerdict: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.AdminLoginVerdict();
                if (object.account != null)
                    if (typeof object.account !== "string" || object.account.length)
                        message.account = $String(object.account);
                if (object.accountId != null)
                    if (typeof object.accountId !== "string" || object.accountId.length)
                        message.accountId = $String(object.accountId);
                if (object.kind != null)
                    message.kind = $String(object.kind);
                if (object.unowned != null)
                    message.unowned = $String(object.unowned);
                if (object.owner != null)
                    message.owner = $String(object.owner);
                if (object.ownerState != null)
                    message.ownerState = $String(object.ownerState);
                if (object.confidence != null)
                    if ($util.Long)
                        message.confidence = $util.Long.fromValue(object.confidence, false);
                    else if (typeof object.confidence === "string")
                        message.confidence = $parseInt(object.confidence, 10);
                    else if (typeof object.confidence === "number")
                        message.confidence = object.confidence;
                    else if (typeof object.confidence === "object")
                        message.confidence = new $util.LongBits(object.confidence.low >>> 0, object.confidence.high >>> 0).toNumber();
                if (object.why != null)
                    message.why = $String(object.why);
                if (object.use != null)
                    message.use = $String(object.use);
                if (object.useConfidence != null)
                    if ($util.Long)
                        message.useConfidence = $util.Long.fromValue(object.useConfidence, false);
                    else if (typeof object.useConfidence === "string")
                        message.useConfidence = $parseInt(object.useConfidence, 10);
                    else if (typeof object.useConfidence === "number")
                        message.useConfidence = object.useConfidence;
                    else if (typeof object.useConfidence === "object")
                        message.useConfidence = new $util.LongBits(object.useConfidence.low >>> 0, object.useConfidence.high >>> 0).toNumber();
                if (object.useWhy != null)
                    message.useWhy = $String(object.useWhy);
                if (object.enabled != null)
                    message.enabled = $Boolean(object.enabled);
                if (object.adminSinceAtMs != null)
                    if ($util.Long)
                        message.adminSinceAtMs = $util.Long.fromValue(object.adminSinceAtMs, false);
                    else if (typeof object.adminSinceAtMs === "string")
                        message.adminSinceAtMs = $parseInt(object.adminSinceAtMs, 10);
                    else if (typeof object.adminSinceAtMs === "number")
                        message.adminSinceAtMs = object.adminSinceAtMs;
                    else if (typeof object.adminSinceAtMs === "object")
                        message.adminSinceAtMs = new $util.LongBits(object.adminSinceAtMs.low >>> 0, object.adminSinceAtMs.high >>> 0).toNumber();
                if (object.dailyUse != null)
                    message.dailyUse = $Boolean(object.dailyUse);
                if (object.typedService != null)
                    message.typedService = $Boolean(object.typedService);
                if (object.samePasswordDayDevices != null)
                    if ($util.Long)
                        message.samePasswordDayDevices = $util.Long.fromValue(object.samePasswordDayDevices, false);
                    else if (typeof object.samePasswordDayDevices === "string")
                        message.samePasswordDayDevices = $parseInt(object.samePasswordDayDevices, 10);
                    else if (typeof object.samePasswordDayDevices === "number")
                        message.samePasswordDayDevices = object.samePasswordDayDevices;
                    else if (typeof object.samePasswordDayDevices === "object")
                        message.samePasswordDayDevices = new $util.LongBits(object.samePasswordDayDevices.low >>> 0, object.samePasswordDayDevices.high >>> 0).toNumber();
                if (object.provider != null)
                    message.provider = $Boolean(object.provider);
                if (object.reviewed != null)
                    message.reviewed = $Boolean(object.reviewed);
                return message;
            };

            AdminLoginVerdict.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.account = "";
                    object.accountId = "";
                }
                if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                    object.account = message.account;
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = message.kind;
                if (message.unowned != null && $Object.hasOwnProperty.call(message, "unowned"))
                    object.unowned = message.unowned;
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                    object.owner = message.owner;
                if (message.ownerState != null && $Object.hasOwnProperty.call(message, "ownerState"))
                    object.ownerState = message.ownerState;
                if (message.confidence != null && $Object.hasOwnProperty.call(message, "confidence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.confidence = typeof message.confidence === "number" ? $BigInt(message.confidence) : $util.Long.fromBits(message.confidence.low >>> 0, message.confidence.high >>> 0, false).toBigInt();
                    else if (typeof message.confidence === "number")
                        object.confidence = options.longs === $String ? $String(message.confidence) : message.confidence;
                    else
                        object.confidence = options.longs === $String ? $util.Long.prototype.toString.call(message.confidence) : options.longs === $Number ? new $util.LongBits(message.confidence.low >>> 0, message.confidence.high >>> 0).toNumber() : message.confidence;
                if (message.why != null && $Object.hasOwnProperty.call(message, "why"))
                    object.why = message.why;
                if (message.use != null && $Object.hasOwnProperty.call(message, "use"))
                    object.use = message.use;
                if (message.useConfidence != null && $Object.hasOwnProperty.call(message, "useConfidence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.useConfidence = typeof message.useConfidence === "number" ? $BigInt(message.useConfidence) : $util.Long.fromBits(message.useConfidence.low >>> 0, message.useConfidence.high >>> 0, false).toBigInt();
                    else if (typeof message.useConfidence === "number")
                        object.useConfidence = options.longs === $String ? $String(message.useConfidence) : message.useConfidence;
                    else
                        object.useConfidence = options.longs === $String ? $util.Long.prototype.toString.call(message.useConfidence) : options.longs === $Number ? new $util.LongBits(message.useConfidence.low >>> 0, message.useConfidence.high >>> 0).toNumber() : message.useConfidence;
                if (message.useWhy != null && $Object.hasOwnProperty.call(message, "useWhy"))
                    object.useWhy = message.useWhy;
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    object.enabled = message.enabled;
                if (message.adminSinceAtMs != null && $Object.hasOwnProperty.call(message, "adminSinceAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.adminSinceAtMs = typeof message.adminSinceAtMs === "number" ? $BigInt(message.adminSinceAtMs) : $util.Long.fromBits(message.adminSinceAtMs.low >>> 0, message.adminSinceAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.adminSinceAtMs === "number")
                        object.adminSinceAtMs = options.longs === $String ? $String(message.adminSinceAtMs) : message.adminSinceAtMs;
                    else
                        object.adminSinceAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.adminSinceAtMs) : options.longs === $Number ? new $util.LongBits(message.adminSinceAtMs.low >>> 0, message.adminSinceAtMs.high >>> 0).toNumber() : message.adminSinceAtMs;
                if (message.dailyUse != null && $Object.hasOwnProperty.call(message, "dailyUse"))
                    object.dailyUse = message.dailyUse;
                if (message.typedService != null && $Object.hasOwnProperty.call(message, "typedService"))
                    object.typedService = message.typedService;
                if (message.samePasswordDayDevices != null && $Object.hasOwnProperty.call(message, "samePasswordDayDevices"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.samePasswordDayDevices = typeof message.samePasswordDayDevices === "number" ? $BigInt(message.samePasswordDayDevices) : $util.Long.fromBits(message.samePasswordDayDevices.low >>> 0, message.samePasswordDayDevices.high >>> 0, false).toBigInt();
                    else if (typeof message.samePasswordDayDevices === "number")
                        object.samePasswordDayDevices = options.longs === $String ? $String(message.samePasswordDayDevices) : message.samePasswordDayDevices;
                    else
                        object.samePasswordDayDevices = options.longs === $String ? $util.Long.prototype.toString.call(message.samePasswordDayDevices) : options.longs === $Number ? new $util.LongBits(message.samePasswordDayDevices.low >>> 0, message.samePasswordDayDevices.high >>> 0).toNumber() : message.samePasswordDayDevices;
                if (message.provider != null && $Object.hasOwnProperty.call(message, "provider"))
                    object.provider = message.provider;
                if (message.reviewed != null && $Object.hasOwnProperty.call(message, "reviewed"))
                    object.reviewed = message.reviewed;
                return object;
            };

            AdminLoginVerdict.prototype.toJSON = function() {
                return AdminLoginVerdict.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AdminLoginVerdict;
        })();

        v1.Presence = (function() {

            const Presence = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Presence.prototype.removedAtMs = null;
            Presence.prototype.silentDays = null;
            Presence.prototype.silentSinceAtMs = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Presence.prototype, "_removedAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["removedAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Presence.prototype, "_silentDays", {
                get: $util.oneOfGetter($oneOfFields = ["silentDays"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Presence.prototype, "_silentSinceAtMs", {
                get: $util.oneOfGetter($oneOfFields = ["silentSinceAtMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Presence.fromObject = function (object, _depth) {
                if (object instanceof $root.keyholder.v1.Presence)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".keyholder.v1.Presence: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.keyholder.v1.Presence();
                if (object.removedAtMs != null)
                    if ($util.Long)
                        message.removedAtMs = $util.Long.fromValue(object.removedAtMs, false);
                    else if (typeof object.removedAtMs === "string")
                        message.removedAtMs = $parseInt(object.removedAtMs, 10);
                    else if (typeof object.removedAtMs === "number")
                        message.removedAtMs = object.removedAtMs;
                    else if (typeof object.removedAtMs === "object")
                        message.removedAtMs = new $util.LongBits(object.removedAtMs.low >>> 0, object.removedAtMs.high >>> 0).toNumber();
                if (object.silentDays != null)
                    if ($util.Long)
                        message.silentDays = $util.Long.fromValue(object.silentDays, false);
                    else if (typeof object.silentDays === "string")
                        message.silentDays = $parseInt(object.silentDays, 10);
                    else if (typeof object.silentDays === "number")
                        message.silentDays = object.silentDays;
                    else if (typeof object.silentDays === "object")
                        message.silentDays = new $util.LongBits(object.silentDays.low >>> 0, object.silentDays.high >>> 0).toNumber();
                if (object.silentSinceAtMs != null)
                    if ($util.Long)
                        message.silentSinceAtMs = $util.Long.fromValue(object.silentSinceAtMs, false);
                    else if (typeof object.silentSinceAtMs === "string")
                        message.silentSinceAtMs = $parseInt(object.silentSinceAtMs, 10);
                    else if (typeof object.silentSinceAtMs === "number")
                        message.silentSinceAtMs = object.silentSinceAtMs;
                    else if (typeof object.silentSinceAtMs === "object")
                        message.silentSinceAtMs = new $util.LongBits(object.silentSinceAtMs.low >>> 0, object.silentSinceAtMs.high >>> 0).toNumber();
                return message;
            };

            Presence.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.removedAtMs != null && $Object.hasOwnProperty.call(message, "removedAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.removedAtMs = typeof message.removedAtMs === "number" ? $BigInt(message.removedAtMs) : $util.Long.fromBits(message.removedAtMs.low >>> 0, message.removedAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.removedAtMs === "number")
                        object.removedAtMs = options.longs === $String ? $String(message.removedAtMs) : message.removedAtMs;
                    else
                        object.removedAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.removedAtMs) : options.longs === $Number ? new $util.LongBits(message.removedAtMs.low >>> 0, message.removedAtMs.high >>> 0).toNumber() : message.removedAtMs;
                if (message.silentDays != null && $Object.hasOwnProperty.call(message, "silentDays"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.silentDays = typeof message.silentDays === "number" ? $BigInt(message.silentDays) : $util.Long.fromBits(message.silentDays.low >>> 0, message.silentDays.high >>> 0, false).toBigInt();
                    else if (typeof message.silentDays === "number")
                        object.silentDays = options.longs === $String ? $String(message.silentDays) : message.silentDays;
                    else
                        object.silentDays = options.longs === $String ? $util.Long.prototype.toString.call(message.silentDays) : options.longs === $Number ? new $util.LongBits(message.silentDays.low >>> 0, message.silentDays.high >>> 0).toNumber() : message.silentDays;
                if (message.silentSinceAtMs != null && $Object.hasOwnProperty.call(message, "silentSinceAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.silentSinceAtMs = typeof message.silentSinceAtMs === "number" ? $BigInt(message.silentSinceAtMs) : $util.Long.fromBits(message.silentSinceAtMs.low >>> 0, message.silentSinceAtMs.high >>> 0, false).toBigInt();
                    else if (typeof message.silentSinceAtMs === "number")
                        object.silentSinceAtMs = options.longs === $String ? $String(message.silentSinceAtMs) : message.silentSinceAtMs;
                    else
                        object.silentSinceAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.silentSinceAtMs) : options.longs === $Number ? new $util.LongBits(message.silentSinceAtMs.low >>> 0, message.silentSinceAtMs.high >>> 0).toNumber() : message.silentSinceAtMs;
                return object;
            };

            Presence.prototype.toJSON = function() {
                return Presence.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Presence;
        })();

        return v1;
    })();

    return keyholder;
})();

export {
  $root as default
};
