/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

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
             * @property {keyholder.v1.LogonEvents.$Properties|null} [logonEvents] Facts logonEvents
             * @property {keyholder.v1.AuditLog.$Properties|null} [auditLog] Facts auditLog
             * @property {keyholder.v1.Firewall.$Properties|null} [firewall] Facts firewall
             * @property {keyholder.v1.Antimalware.$Properties|null} [antimalware] Facts antimalware
             * @property {keyholder.v1.GuestAccess.$Properties|null} [guestAccess] Facts guestAccess
             * @property {keyholder.v1.PasswordPolicy.$Properties|null} [passwordPolicy] Facts passwordPolicy
             * @property {keyholder.v1.TimeSync.$Properties|null} [timeSync] Facts timeSync
             * @property {keyholder.v1.RemoteTools.$Properties|null} [remoteTools] Facts remoteTools
             * @property {keyholder.v1.RemovableMedia.$Properties|null} [removableMedia] Facts removableMedia
             * @property {keyholder.v1.RemoteLogins.$Properties|null} [remoteLogins] Facts remoteLogins
             * @property {keyholder.v1.Software.$Properties|null} [software] Facts software
             * @property {keyholder.v1.Elevation.$Properties|null} [elevation] Facts elevation
             * @property {keyholder.v1.AdminLogins.$Properties|null} [adminLogins] Facts adminLogins
             * @property {keyholder.v1.Presence.$Properties|null} [presence] Facts presence
             * @property {"host"|"osRelease"|"pendingUpdates"|"automaticUpdates"|"restartState"|"diskVolumes"|"screenLocks"|"shellTimeout"|"sshServer"|"sessionManager"|"automaticLogins"|"accounts"|"sudoRules"|"administrators"|"logons"|"logonEvents"|"auditLog"|"firewall"|"antimalware"|"guestAccess"|"passwordPolicy"|"timeSync"|"remoteTools"|"removableMedia"|"remoteLogins"|"software"|"elevation"|"adminLogins"|"presence"} [fact] Facts fact
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
             *   logonEvents?: keyholder.v1.LogonEvents.$Shape|null;
             *   auditLog?: keyholder.v1.AuditLog.$Shape|null;
             *   firewall?: keyholder.v1.Firewall.$Shape|null;
             *   antimalware?: keyholder.v1.Antimalware.$Shape|null;
             *   guestAccess?: keyholder.v1.GuestAccess.$Shape|null;
             *   passwordPolicy?: keyholder.v1.PasswordPolicy.$Shape|null;
             *   timeSync?: keyholder.v1.TimeSync.$Shape|null;
             *   remoteTools?: keyholder.v1.RemoteTools.$Shape|null;
             *   removableMedia?: keyholder.v1.RemovableMedia.$Shape|null;
             *   remoteLogins?: keyholder.v1.RemoteLogins.$Shape|null;
             *   software?: keyholder.v1.Software.$Shape|null;
             *   elevation?: keyholder.v1.Elevation.$Shape|null;
             *   adminLogins?: keyholder.v1.AdminLogins.$Shape|null;
             *   presence?: keyholder.v1.Presence.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ fact?: undefined; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "host"; host: keyholder.v1.Host.$Shape; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "osRelease"; host?: null; osRelease: keyholder.v1.OsRelease.$Shape; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "pendingUpdates"; host?: null; osRelease?: null; pendingUpdates: keyholder.v1.PendingUpdates.$Shape; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "automaticUpdates"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates: keyholder.v1.AutomaticUpdates.$Shape; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "restartState"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState: keyholder.v1.RestartState.$Shape; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "diskVolumes"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes: keyholder.v1.DiskVolumes.$Shape; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "screenLocks"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks: keyholder.v1.ScreenLocks.$Shape; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "shellTimeout"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout: keyholder.v1.ShellTimeout.$Shape; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "sshServer"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer: keyholder.v1.SshServer.$Shape; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "sessionManager"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager: keyholder.v1.SessionManager.$Shape; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "automaticLogins"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins: keyholder.v1.AutomaticLogins.$Shape; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "accounts"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts: keyholder.v1.Accounts.$Shape; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "sudoRules"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules: keyholder.v1.SudoRules.$Shape; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "administrators"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators: keyholder.v1.Administrators.$Shape; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "logons"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons: keyholder.v1.Logons.$Shape; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "logonEvents"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents: keyholder.v1.LogonEvents.$Shape; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "auditLog"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog: keyholder.v1.AuditLog.$Shape; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "firewall"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall: keyholder.v1.Firewall.$Shape; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "antimalware"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware: keyholder.v1.Antimalware.$Shape; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "guestAccess"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess: keyholder.v1.GuestAccess.$Shape; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "passwordPolicy"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy: keyholder.v1.PasswordPolicy.$Shape; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "timeSync"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync: keyholder.v1.TimeSync.$Shape; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "remoteTools"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools: keyholder.v1.RemoteTools.$Shape; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "removableMedia"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia: keyholder.v1.RemovableMedia.$Shape; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "remoteLogins"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins: keyholder.v1.RemoteLogins.$Shape; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "software"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software: keyholder.v1.Software.$Shape; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "elevation"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation: keyholder.v1.Elevation.$Shape; adminLogins?: null; presence?: null }|{ fact?: "adminLogins"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins: keyholder.v1.AdminLogins.$Shape; presence?: null }|{ fact?: "presence"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence: keyholder.v1.Presence.$Shape })
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

            /**
             * Facts logonEvents.
             * @member {keyholder.v1.LogonEvents.$Properties|null|undefined} logonEvents
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.logonEvents = null;

            /**
             * Facts auditLog.
             * @member {keyholder.v1.AuditLog.$Properties|null|undefined} auditLog
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.auditLog = null;

            /**
             * Facts firewall.
             * @member {keyholder.v1.Firewall.$Properties|null|undefined} firewall
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.firewall = null;

            /**
             * Facts antimalware.
             * @member {keyholder.v1.Antimalware.$Properties|null|undefined} antimalware
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.antimalware = null;

            /**
             * Facts guestAccess.
             * @member {keyholder.v1.GuestAccess.$Properties|null|undefined} guestAccess
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.guestAccess = null;

            /**
             * Facts passwordPolicy.
             * @member {keyholder.v1.PasswordPolicy.$Properties|null|undefined} passwordPolicy
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.passwordPolicy = null;

            /**
             * Facts timeSync.
             * @member {keyholder.v1.TimeSync.$Properties|null|undefined} timeSync
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.timeSync = null;

            /**
             * Facts remoteTools.
             * @member {keyholder.v1.RemoteTools.$Properties|null|undefined} remoteTools
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.remoteTools = null;

            /**
             * Facts removableMedia.
             * @member {keyholder.v1.RemovableMedia.$Properties|null|undefined} removableMedia
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.removableMedia = null;

            /**
             * Facts remoteLogins.
             * @member {keyholder.v1.RemoteLogins.$Properties|null|undefined} remoteLogins
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.remoteLogins = null;

            /**
             * Facts software.
             * @member {keyholder.v1.Software.$Properties|null|undefined} software
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.software = null;

            /**
             * Facts elevation.
             * @member {keyholder.v1.Elevation.$Properties|null|undefined} elevation
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.elevation = null;

            /**
             * Facts adminLogins.
             * @member {keyholder.v1.AdminLogins.$Properties|null|undefined} adminLogins
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.adminLogins = null;

            /**
             * Facts presence.
             * @member {keyholder.v1.Presence.$Properties|null|undefined} presence
             * @memberof keyholder.v1.Facts
             * @instance
             */
            Facts.prototype.presence = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Facts fact.
             * @member {"host"|"osRelease"|"pendingUpdates"|"automaticUpdates"|"restartState"|"diskVolumes"|"screenLocks"|"shellTimeout"|"sshServer"|"sessionManager"|"automaticLogins"|"accounts"|"sudoRules"|"administrators"|"logons"|"logonEvents"|"auditLog"|"firewall"|"antimalware"|"guestAccess"|"passwordPolicy"|"timeSync"|"remoteTools"|"removableMedia"|"remoteLogins"|"software"|"elevation"|"adminLogins"|"presence"|undefined} fact
             * @memberof keyholder.v1.Facts
             * @instance
             */
            $Object.defineProperty(Facts.prototype, "fact", {
                get: $util.oneOfGetter($oneOfFields = ["host", "osRelease", "pendingUpdates", "automaticUpdates", "restartState", "diskVolumes", "screenLocks", "shellTimeout", "sshServer", "sessionManager", "automaticLogins", "accounts", "sudoRules", "administrators", "logons", "logonEvents", "auditLog", "firewall", "antimalware", "guestAccess", "passwordPolicy", "timeSync", "remoteTools", "removableMedia", "remoteLogins", "software", "elevation", "adminLogins", "presence"]),
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
                if (message.logonEvents != null && $Object.hasOwnProperty.call(message, "logonEvents"))
                    $root.keyholder.v1.LogonEvents.encode(message.logonEvents, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.auditLog != null && $Object.hasOwnProperty.call(message, "auditLog"))
                    $root.keyholder.v1.AuditLog.encode(message.auditLog, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.firewall != null && $Object.hasOwnProperty.call(message, "firewall"))
                    $root.keyholder.v1.Firewall.encode(message.firewall, writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
                if (message.antimalware != null && $Object.hasOwnProperty.call(message, "antimalware"))
                    $root.keyholder.v1.Antimalware.encode(message.antimalware, writer.uint32(/* id 19, wireType 2 =*/154).fork(), _depth + 1).ldelim();
                if (message.guestAccess != null && $Object.hasOwnProperty.call(message, "guestAccess"))
                    $root.keyholder.v1.GuestAccess.encode(message.guestAccess, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.passwordPolicy != null && $Object.hasOwnProperty.call(message, "passwordPolicy"))
                    $root.keyholder.v1.PasswordPolicy.encode(message.passwordPolicy, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                if (message.timeSync != null && $Object.hasOwnProperty.call(message, "timeSync"))
                    $root.keyholder.v1.TimeSync.encode(message.timeSync, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
                if (message.remoteTools != null && $Object.hasOwnProperty.call(message, "remoteTools"))
                    $root.keyholder.v1.RemoteTools.encode(message.remoteTools, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
                if (message.removableMedia != null && $Object.hasOwnProperty.call(message, "removableMedia"))
                    $root.keyholder.v1.RemovableMedia.encode(message.removableMedia, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
                if (message.remoteLogins != null && $Object.hasOwnProperty.call(message, "remoteLogins"))
                    $root.keyholder.v1.RemoteLogins.encode(message.remoteLogins, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
                if (message.software != null && $Object.hasOwnProperty.call(message, "software"))
                    $root.keyholder.v1.Software.encode(message.software, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
                if (message.elevation != null && $Object.hasOwnProperty.call(message, "elevation"))
                    $root.keyholder.v1.Elevation.encode(message.elevation, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
                if (message.adminLogins != null && $Object.hasOwnProperty.call(message, "adminLogins"))
                    $root.keyholder.v1.AdminLogins.encode(message.adminLogins, writer.uint32(/* id 28, wireType 2 =*/226).fork(), _depth + 1).ldelim();
                if (message.presence != null && $Object.hasOwnProperty.call(message, "presence"))
                    $root.keyholder.v1.Presence.encode(message.presence, writer.uint32(/* id 29, wireType 2 =*/234).fork(), _depth + 1).ldelim();
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
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.logonEvents = $root.keyholder.v1.LogonEvents.decode(reader, reader.size(), $undefined, _depth + 1, message.logonEvents);
                            message.fact = "logonEvents";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.auditLog = $root.keyholder.v1.AuditLog.decode(reader, reader.size(), $undefined, _depth + 1, message.auditLog);
                            message.fact = "auditLog";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            message.firewall = $root.keyholder.v1.Firewall.decode(reader, reader.size(), $undefined, _depth + 1, message.firewall);
                            message.fact = "firewall";
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            message.antimalware = $root.keyholder.v1.Antimalware.decode(reader, reader.size(), $undefined, _depth + 1, message.antimalware);
                            message.fact = "antimalware";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.guestAccess = $root.keyholder.v1.GuestAccess.decode(reader, reader.size(), $undefined, _depth + 1, message.guestAccess);
                            message.fact = "guestAccess";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.passwordPolicy = $root.keyholder.v1.PasswordPolicy.decode(reader, reader.size(), $undefined, _depth + 1, message.passwordPolicy);
                            message.fact = "passwordPolicy";
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.timeSync = $root.keyholder.v1.TimeSync.decode(reader, reader.size(), $undefined, _depth + 1, message.timeSync);
                            message.fact = "timeSync";
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            message.remoteTools = $root.keyholder.v1.RemoteTools.decode(reader, reader.size(), $undefined, _depth + 1, message.remoteTools);
                            message.fact = "remoteTools";
                            continue;
                        }
                    case 24: {
                            if (wireType !== 2)
                                break;
                            message.removableMedia = $root.keyholder.v1.RemovableMedia.decode(reader, reader.size(), $undefined, _depth + 1, message.removableMedia);
                            message.fact = "removableMedia";
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            message.remoteLogins = $root.keyholder.v1.RemoteLogins.decode(reader, reader.size(), $undefined, _depth + 1, message.remoteLogins);
                            message.fact = "remoteLogins";
                            continue;
                        }
                    case 26: {
                            if (wireType !== 2)
                                break;
                            message.software = $root.keyholder.v1.Software.decode(reader, reader.size(), $undefined, _depth + 1, message.software);
                            message.fact = "software";
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            message.elevation = $root.keyholder.v1.Elevation.decode(reader, reader.size(), $undefined, _depth + 1, message.elevation);
                            message.fact = "elevation";
                            continue;
                        }
                    case 28: {
                            if (wireType !== 2)
                                break;
                            message.adminLogins = $root.keyholder.v1.AdminLogins.decode(reader, reader.size(), $undefined, _depth + 1, message.adminLogins);
                            message.fact = "adminLogins";
                            continue;
                        }
                    case 29: {
                            if (wireType !== 2)
                                break;
                            message.presence = $root.keyholder.v1.Presence.decode(reader, reader.size(), $undefined, _depth + 1, message.presence);
                            message.fact = "presence";
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
             * @property {string|null} [edition] OsRelease edition
             * @property {string|null} [build] OsRelease build
             * @property {number|null} [installedAtMs] OsRelease installedAtMs
             * @property {string|null} [extendedSupport] OsRelease extendedSupport
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

            /**
             * OsRelease edition.
             * @member {string|null|undefined} edition
             * @memberof keyholder.v1.OsRelease
             * @instance
             */
            OsRelease.prototype.edition = null;

            /**
             * OsRelease build.
             * @member {string|null|undefined} build
             * @memberof keyholder.v1.OsRelease
             * @instance
             */
            OsRelease.prototype.build = null;

            /**
             * OsRelease installedAtMs.
             * @member {number|null|undefined} installedAtMs
             * @memberof keyholder.v1.OsRelease
             * @instance
             */
            OsRelease.prototype.installedAtMs = null;

            /**
             * OsRelease extendedSupport.
             * @member {string|null|undefined} extendedSupport
             * @memberof keyholder.v1.OsRelease
             * @instance
             */
            OsRelease.prototype.extendedSupport = null;

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
                if (message.edition != null && $Object.hasOwnProperty.call(message, "edition"))
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.edition);
                if (message.build != null && $Object.hasOwnProperty.call(message, "build"))
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.build);
                if (message.installedAtMs != null && $Object.hasOwnProperty.call(message, "installedAtMs"))
                    writer.uint32(/* id 10, wireType 0 =*/80).int64(message.installedAtMs);
                if (message.extendedSupport != null && $Object.hasOwnProperty.call(message, "extendedSupport"))
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.extendedSupport);
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
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.edition = reader.stringVerify();
                            message._edition = "edition";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.build = reader.stringVerify();
                            message._build = "build";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.installedAtMs = reader.int64();
                            message._installedAtMs = "installedAtMs";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.extendedSupport = reader.stringVerify();
                            message._extendedSupport = "extendedSupport";
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
             * @property {number|null} [lastInstalledAtMs] PendingUpdates lastInstalledAtMs
             * @property {string|null} [server] PendingUpdates server
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

            /**
             * PendingUpdates lastInstalledAtMs.
             * @member {number|null|undefined} lastInstalledAtMs
             * @memberof keyholder.v1.PendingUpdates
             * @instance
             */
            PendingUpdates.prototype.lastInstalledAtMs = null;

            /**
             * PendingUpdates server.
             * @member {string|null|undefined} server
             * @memberof keyholder.v1.PendingUpdates
             * @instance
             */
            PendingUpdates.prototype.server = null;

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
                if (message.lastInstalledAtMs != null && $Object.hasOwnProperty.call(message, "lastInstalledAtMs"))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.lastInstalledAtMs);
                if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.server);
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
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.lastInstalledAtMs = reader.int64();
                            message._lastInstalledAtMs = "lastInstalledAtMs";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.server = reader.stringVerify();
                            message._server = "server";
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
             * @property {string|null} [article] PendingUpdate article
             * @property {number|null} [publishedAtMs] PendingUpdate publishedAtMs
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

            /**
             * PendingUpdate article.
             * @member {string|null|undefined} article
             * @memberof keyholder.v1.PendingUpdate
             * @instance
             */
            PendingUpdate.prototype.article = null;

            /**
             * PendingUpdate publishedAtMs.
             * @member {number|null|undefined} publishedAtMs
             * @memberof keyholder.v1.PendingUpdate
             * @instance
             */
            PendingUpdate.prototype.publishedAtMs = null;

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
                if (message.article != null && $Object.hasOwnProperty.call(message, "article"))
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.article);
                if (message.publishedAtMs != null && $Object.hasOwnProperty.call(message, "publishedAtMs"))
                    writer.uint32(/* id 10, wireType 0 =*/80).int64(message.publishedAtMs);
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
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.article = reader.stringVerify();
                            message._article = "article";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.publishedAtMs = reader.int64();
                            message._publishedAtMs = "publishedAtMs";
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
             * @property {number|null} [pausedUntilMs] AutomaticUpdates pausedUntilMs
             * @property {number|null} [deferredSeconds] AutomaticUpdates deferredSeconds
             * @property {boolean|null} [forbidden] AutomaticUpdates forbidden
             * @property {string|null} [because] AutomaticUpdates because
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

            /**
             * AutomaticUpdates pausedUntilMs.
             * @member {number|null|undefined} pausedUntilMs
             * @memberof keyholder.v1.AutomaticUpdates
             * @instance
             */
            AutomaticUpdates.prototype.pausedUntilMs = null;

            /**
             * AutomaticUpdates deferredSeconds.
             * @member {number|null|undefined} deferredSeconds
             * @memberof keyholder.v1.AutomaticUpdates
             * @instance
             */
            AutomaticUpdates.prototype.deferredSeconds = null;

            /**
             * AutomaticUpdates forbidden.
             * @member {boolean|null|undefined} forbidden
             * @memberof keyholder.v1.AutomaticUpdates
             * @instance
             */
            AutomaticUpdates.prototype.forbidden = null;

            /**
             * AutomaticUpdates because.
             * @member {string|null|undefined} because
             * @memberof keyholder.v1.AutomaticUpdates
             * @instance
             */
            AutomaticUpdates.prototype.because = null;

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
                if (message.pausedUntilMs != null && $Object.hasOwnProperty.call(message, "pausedUntilMs"))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.pausedUntilMs);
                if (message.deferredSeconds != null && $Object.hasOwnProperty.call(message, "deferredSeconds"))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.deferredSeconds);
                if (message.forbidden != null && $Object.hasOwnProperty.call(message, "forbidden"))
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.forbidden);
                if (message.because != null && $Object.hasOwnProperty.call(message, "because"))
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.because);
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
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.pausedUntilMs = reader.int64();
                            message._pausedUntilMs = "pausedUntilMs";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.deferredSeconds = reader.int64();
                            message._deferredSeconds = "deferredSeconds";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.forbidden = reader.bool();
                            message._forbidden = "forbidden";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.because = reader.stringVerify();
                            message._because = "because";
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
             * @property {number|null} [progressPercent] Volume progressPercent
             * @property {string|null} [openedBy] Volume openedBy
             * @property {boolean|null} [recoveryKeyEscrowed] Volume recoveryKeyEscrowed
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

            /**
             * Volume progressPercent.
             * @member {number|null|undefined} progressPercent
             * @memberof keyholder.v1.Volume
             * @instance
             */
            Volume.prototype.progressPercent = null;

            /**
             * Volume openedBy.
             * @member {string|null|undefined} openedBy
             * @memberof keyholder.v1.Volume
             * @instance
             */
            Volume.prototype.openedBy = null;

            /**
             * Volume recoveryKeyEscrowed.
             * @member {boolean|null|undefined} recoveryKeyEscrowed
             * @memberof keyholder.v1.Volume
             * @instance
             */
            Volume.prototype.recoveryKeyEscrowed = null;

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
                if (message.progressPercent != null && $Object.hasOwnProperty.call(message, "progressPercent"))
                    writer.uint32(/* id 9, wireType 1 =*/73).double(message.progressPercent);
                if (message.openedBy != null && $Object.hasOwnProperty.call(message, "openedBy"))
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.openedBy);
                if (message.recoveryKeyEscrowed != null && $Object.hasOwnProperty.call(message, "recoveryKeyEscrowed"))
                    writer.uint32(/* id 11, wireType 0 =*/88).bool(message.recoveryKeyEscrowed);
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
                    case 9: {
                            if (wireType !== 1)
                                break;
                            message.progressPercent = reader.double();
                            message._progressPercent = "progressPercent";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.openedBy = reader.stringVerify();
                            message._openedBy = "openedBy";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.recoveryKeyEscrowed = reader.bool();
                            message._recoveryKeyEscrowed = "recoveryKeyEscrowed";
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
             * @property {boolean|null} [secondFactor] SshServer secondFactor
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

            /**
             * SshServer secondFactor.
             * @member {boolean|null|undefined} secondFactor
             * @memberof keyholder.v1.SshServer
             * @instance
             */
            SshServer.prototype.secondFactor = null;

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

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SshServer.prototype, "_secondFactor", {
                get: $util.oneOfGetter($oneOfFields = ["secondFactor"]),
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
                if (message.secondFactor != null && $Object.hasOwnProperty.call(message, "secondFactor"))
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.secondFactor);
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
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.secondFactor = reader.bool();
                            message._secondFactor = "secondFactor";
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
             * @property {string|null} [origin] Account origin
             * @property {string|null} [builtIn] Account builtIn
             * @property {boolean|null} [renamed] Account renamed
             * @property {boolean|null} [passwordOptional] Account passwordOptional
             * @property {boolean|null} [passwordNeverExpires] Account passwordNeverExpires
             * @property {boolean|null} [hidden] Account hidden
             * @property {boolean|null} [secureToken] Account secureToken
             * @property {boolean|null} [volumeOwner] Account volumeOwner
             * @property {number|null} [sshKeyCount] Account sshKeyCount
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

            /**
             * Account origin.
             * @member {string|null|undefined} origin
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.origin = null;

            /**
             * Account builtIn.
             * @member {string|null|undefined} builtIn
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.builtIn = null;

            /**
             * Account renamed.
             * @member {boolean|null|undefined} renamed
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.renamed = null;

            /**
             * Account passwordOptional.
             * @member {boolean|null|undefined} passwordOptional
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.passwordOptional = null;

            /**
             * Account passwordNeverExpires.
             * @member {boolean|null|undefined} passwordNeverExpires
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.passwordNeverExpires = null;

            /**
             * Account hidden.
             * @member {boolean|null|undefined} hidden
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.hidden = null;

            /**
             * Account secureToken.
             * @member {boolean|null|undefined} secureToken
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.secureToken = null;

            /**
             * Account volumeOwner.
             * @member {boolean|null|undefined} volumeOwner
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.volumeOwner = null;

            /**
             * Account sshKeyCount.
             * @member {number|null|undefined} sshKeyCount
             * @memberof keyholder.v1.Account
             * @instance
             */
            Account.prototype.sshKeyCount = null;

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
                if (message.origin != null && $Object.hasOwnProperty.call(message, "origin"))
                    writer.uint32(/* id 12, wireType 2 =*/98).string(message.origin);
                if (message.builtIn != null && $Object.hasOwnProperty.call(message, "builtIn"))
                    writer.uint32(/* id 13, wireType 2 =*/106).string(message.builtIn);
                if (message.renamed != null && $Object.hasOwnProperty.call(message, "renamed"))
                    writer.uint32(/* id 14, wireType 0 =*/112).bool(message.renamed);
                if (message.passwordOptional != null && $Object.hasOwnProperty.call(message, "passwordOptional"))
                    writer.uint32(/* id 15, wireType 0 =*/120).bool(message.passwordOptional);
                if (message.passwordNeverExpires != null && $Object.hasOwnProperty.call(message, "passwordNeverExpires"))
                    writer.uint32(/* id 16, wireType 0 =*/128).bool(message.passwordNeverExpires);
                if (message.hidden != null && $Object.hasOwnProperty.call(message, "hidden"))
                    writer.uint32(/* id 17, wireType 0 =*/136).bool(message.hidden);
                if (message.secureToken != null && $Object.hasOwnProperty.call(message, "secureToken"))
                    writer.uint32(/* id 18, wireType 0 =*/144).bool(message.secureToken);
                if (message.volumeOwner != null && $Object.hasOwnProperty.call(message, "volumeOwner"))
                    writer.uint32(/* id 19, wireType 0 =*/152).bool(message.volumeOwner);
                if (message.sshKeyCount != null && $Object.hasOwnProperty.call(message, "sshKeyCount"))
                    writer.uint32(/* id 20, wireType 0 =*/160).int64(message.sshKeyCount);
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
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.origin = reader.stringVerify();
                            message._origin = "origin";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.builtIn = reader.stringVerify();
                            message._builtIn = "builtIn";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            message.renamed = reader.bool();
                            message._renamed = "renamed";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            message.passwordOptional = reader.bool();
                            message._passwordOptional = "passwordOptional";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            message.passwordNeverExpires = reader.bool();
                            message._passwordNeverExpires = "passwordNeverExpires";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            message.hidden = reader.bool();
                            message._hidden = "hidden";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 0)
                                break;
                            message.secureToken = reader.bool();
                            message._secureToken = "secureToken";
                            continue;
                        }
                    case 19: {
                            if (wireType !== 0)
                                break;
                            message.volumeOwner = reader.bool();
                            message._volumeOwner = "volumeOwner";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 0)
                                break;
                            message.sshKeyCount = reader.int64();
                            message._sshKeyCount = "sshKeyCount";
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

            return Account;
        })();

        v1.SudoRules = (function() {

            /**
             * Properties of a SudoRules.
             * @typedef {Object} keyholder.v1.SudoRules.$Properties
             * @property {Array.<keyholder.v1.SudoRule.$Properties>|null} [rules] SudoRules rules
             * @property {boolean|null} [authenticate] SudoRules authenticate
             * @property {keyholder.v1.SudoGaps.$Properties|null} [unread] SudoRules unread
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

            /**
             * SudoRules unread.
             * @member {keyholder.v1.SudoGaps.$Properties|null|undefined} unread
             * @memberof keyholder.v1.SudoRules
             * @instance
             */
            SudoRules.prototype.unread = null;

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
                if (message.unread != null && $Object.hasOwnProperty.call(message, "unread"))
                    $root.keyholder.v1.SudoGaps.encode(message.unread, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
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
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.unread = $root.keyholder.v1.SudoGaps.decode(reader, reader.size(), $undefined, _depth + 1, message.unread);
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

            return SudoRules;
        })();

        v1.SudoGaps = (function() {

            /**
             * Properties of a SudoGaps.
             * @typedef {Object} keyholder.v1.SudoGaps.$Properties
             * @property {Array.<string>|null} [places] SudoGaps places
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SudoGaps.
             * @memberof keyholder.v1
             * @interface ISudoGaps
             * @augments keyholder.v1.SudoGaps.$Properties
             * @deprecated Use keyholder.v1.SudoGaps.$Properties instead.
             */

            /**
             * Shape of a SudoGaps.
             * @typedef {keyholder.v1.SudoGaps.$Properties} keyholder.v1.SudoGaps.$Shape
             */

            /**
             * Constructs a new SudoGaps.
             * @memberof keyholder.v1
             * @classdesc Represents a SudoGaps.
             * @constructor
             * @param {keyholder.v1.SudoGaps.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SudoGaps = function (properties) {
                this.places = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SudoGaps places.
             * @member {Array.<string>} places
             * @memberof keyholder.v1.SudoGaps
             * @instance
             */
            SudoGaps.prototype.places = $util.emptyArray;

            /**
             * Creates a new SudoGaps instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.SudoGaps
             * @static
             * @param {keyholder.v1.SudoGaps.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.SudoGaps} SudoGaps instance
             * @type {{
             *   (properties: keyholder.v1.SudoGaps.$Shape): keyholder.v1.SudoGaps & keyholder.v1.SudoGaps.$Shape;
             *   (properties?: keyholder.v1.SudoGaps.$Properties): keyholder.v1.SudoGaps;
             * }}
             */
            SudoGaps.create = function(properties) {
                return new SudoGaps(properties);
            };

            /**
             * Encodes the specified SudoGaps message. Does not implicitly {@link keyholder.v1.SudoGaps.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.SudoGaps
             * @static
             * @param {keyholder.v1.SudoGaps.$Properties} message SudoGaps message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SudoGaps.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.places != null && message.places.length)
                    for (let i = 0; i < message.places.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.places[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SudoGaps message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.SudoGaps
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.SudoGaps & keyholder.v1.SudoGaps.$Shape} SudoGaps
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SudoGaps.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.SudoGaps();
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
                            if (!(message.places && message.places.length))
                                message.places = [];
                            message.places.push(reader.stringVerify());
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

            return SudoGaps;
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
             * @property {string|null} [tool] SudoRule tool
             * @property {string|null} [passwordOf] SudoRule passwordOf
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

            /**
             * SudoRule tool.
             * @member {string|null|undefined} tool
             * @memberof keyholder.v1.SudoRule
             * @instance
             */
            SudoRule.prototype.tool = null;

            /**
             * SudoRule passwordOf.
             * @member {string|null|undefined} passwordOf
             * @memberof keyholder.v1.SudoRule
             * @instance
             */
            SudoRule.prototype.passwordOf = null;

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
                if (message.tool != null && $Object.hasOwnProperty.call(message, "tool"))
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.tool);
                if (message.passwordOf != null && $Object.hasOwnProperty.call(message, "passwordOf"))
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.passwordOf);
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
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.tool = reader.stringVerify();
                            message._tool = "tool";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.passwordOf = reader.stringVerify();
                            message._passwordOf = "passwordOf";
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
             * @property {string|null} [origin] Administrator origin
             * @property {string|null} [builtIn] Administrator builtIn
             * @property {string|null} [principal] Administrator principal
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

            /**
             * Administrator origin.
             * @member {string|null|undefined} origin
             * @memberof keyholder.v1.Administrator
             * @instance
             */
            Administrator.prototype.origin = null;

            /**
             * Administrator builtIn.
             * @member {string|null|undefined} builtIn
             * @memberof keyholder.v1.Administrator
             * @instance
             */
            Administrator.prototype.builtIn = null;

            /**
             * Administrator principal.
             * @member {string|null|undefined} principal
             * @memberof keyholder.v1.Administrator
             * @instance
             */
            Administrator.prototype.principal = null;

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
                if (message.origin != null && $Object.hasOwnProperty.call(message, "origin"))
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.origin);
                if (message.builtIn != null && $Object.hasOwnProperty.call(message, "builtIn"))
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.builtIn);
                if (message.principal != null && $Object.hasOwnProperty.call(message, "principal"))
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.principal);
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
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.origin = reader.stringVerify();
                            message._origin = "origin";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.builtIn = reader.stringVerify();
                            message._builtIn = "builtIn";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.principal = reader.stringVerify();
                            message._principal = "principal";
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
             * @property {string|null} [accountId] Logon accountId
             * @property {boolean|null} [elevated] Logon elevated
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

            /**
             * Logon accountId.
             * @member {string|null|undefined} accountId
             * @memberof keyholder.v1.Logon
             * @instance
             */
            Logon.prototype.accountId = null;

            /**
             * Logon elevated.
             * @member {boolean|null|undefined} elevated
             * @memberof keyholder.v1.Logon
             * @instance
             */
            Logon.prototype.elevated = null;

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
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.accountId);
                if (message.elevated != null && $Object.hasOwnProperty.call(message, "elevated"))
                    writer.uint32(/* id 9, wireType 0 =*/72).bool(message.elevated);
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
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.accountId = reader.stringVerify();
                            message._accountId = "accountId";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.elevated = reader.bool();
                            message._elevated = "elevated";
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

            return Logon;
        })();

        v1.LogonEvents = (function() {

            /**
             * Properties of a LogonEvents.
             * @typedef {Object} keyholder.v1.LogonEvents.$Properties
             * @property {Array.<keyholder.v1.LogonEvent.$Properties>|null} [events] LogonEvents events
             * @property {number|null} [oldestRecordAtMs] LogonEvents oldestRecordAtMs
             * @property {boolean|null} [truncated] LogonEvents truncated
             * @property {boolean|null} [locksRecorded] LogonEvents locksRecorded
             * @property {number|null} [clearedAtMs] LogonEvents clearedAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogonEvents.
             * @memberof keyholder.v1
             * @interface ILogonEvents
             * @augments keyholder.v1.LogonEvents.$Properties
             * @deprecated Use keyholder.v1.LogonEvents.$Properties instead.
             */

            /**
             * Shape of a LogonEvents.
             * @typedef {keyholder.v1.LogonEvents.$Properties} keyholder.v1.LogonEvents.$Shape
             */

            /**
             * Constructs a new LogonEvents.
             * @memberof keyholder.v1
             * @classdesc Represents a LogonEvents.
             * @constructor
             * @param {keyholder.v1.LogonEvents.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogonEvents = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LogonEvents events.
             * @member {Array.<keyholder.v1.LogonEvent.$Properties>} events
             * @memberof keyholder.v1.LogonEvents
             * @instance
             */
            LogonEvents.prototype.events = $util.emptyArray;

            /**
             * LogonEvents oldestRecordAtMs.
             * @member {number|null|undefined} oldestRecordAtMs
             * @memberof keyholder.v1.LogonEvents
             * @instance
             */
            LogonEvents.prototype.oldestRecordAtMs = null;

            /**
             * LogonEvents truncated.
             * @member {boolean|null|undefined} truncated
             * @memberof keyholder.v1.LogonEvents
             * @instance
             */
            LogonEvents.prototype.truncated = null;

            /**
             * LogonEvents locksRecorded.
             * @member {boolean|null|undefined} locksRecorded
             * @memberof keyholder.v1.LogonEvents
             * @instance
             */
            LogonEvents.prototype.locksRecorded = null;

            /**
             * LogonEvents clearedAtMs.
             * @member {number|null|undefined} clearedAtMs
             * @memberof keyholder.v1.LogonEvents
             * @instance
             */
            LogonEvents.prototype.clearedAtMs = null;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new LogonEvents instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.LogonEvents
             * @static
             * @param {keyholder.v1.LogonEvents.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.LogonEvents} LogonEvents instance
             * @type {{
             *   (properties: keyholder.v1.LogonEvents.$Shape): keyholder.v1.LogonEvents & keyholder.v1.LogonEvents.$Shape;
             *   (properties?: keyholder.v1.LogonEvents.$Properties): keyholder.v1.LogonEvents;
             * }}
             */
            LogonEvents.create = function(properties) {
                return new LogonEvents(properties);
            };

            /**
             * Encodes the specified LogonEvents message. Does not implicitly {@link keyholder.v1.LogonEvents.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.LogonEvents
             * @static
             * @param {keyholder.v1.LogonEvents.$Properties} message LogonEvents message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogonEvents.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        $root.keyholder.v1.LogonEvent.encode(message.events[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.oldestRecordAtMs != null && $Object.hasOwnProperty.call(message, "oldestRecordAtMs"))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.oldestRecordAtMs);
                if (message.truncated != null && $Object.hasOwnProperty.call(message, "truncated"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.truncated);
                if (message.locksRecorded != null && $Object.hasOwnProperty.call(message, "locksRecorded"))
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.locksRecorded);
                if (message.clearedAtMs != null && $Object.hasOwnProperty.call(message, "clearedAtMs"))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.clearedAtMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogonEvents message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.LogonEvents
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.LogonEvents & keyholder.v1.LogonEvents.$Shape} LogonEvents
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogonEvents.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.LogonEvents();
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
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push($root.keyholder.v1.LogonEvent.decode(reader, reader.size(), $undefined, _depth + 1));
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
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.locksRecorded = reader.bool();
                            message._locksRecorded = "locksRecorded";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.clearedAtMs = reader.int64();
                            message._clearedAtMs = "clearedAtMs";
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

            return LogonEvents;
        })();

        v1.LogonEvent = (function() {

            /**
             * Properties of a LogonEvent.
             * @typedef {Object} keyholder.v1.LogonEvent.$Properties
             * @property {number|null} [atMs] LogonEvent atMs
             * @property {string|null} [kind] LogonEvent kind
             * @property {string|null} [account] LogonEvent account
             * @property {string|null} [accountId] LogonEvent accountId
             * @property {string|null} [authority] LogonEvent authority
             * @property {string|null} [manner] LogonEvent manner
             * @property {string|null} [session] LogonEvent session
             * @property {string|null} [sourceHost] LogonEvent sourceHost
             * @property {string|null} [sourceAddress] LogonEvent sourceAddress
             * @property {boolean|null} [elevated] LogonEvent elevated
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogonEvent.
             * @memberof keyholder.v1
             * @interface ILogonEvent
             * @augments keyholder.v1.LogonEvent.$Properties
             * @deprecated Use keyholder.v1.LogonEvent.$Properties instead.
             */

            /**
             * Shape of a LogonEvent.
             * @typedef {keyholder.v1.LogonEvent.$Properties} keyholder.v1.LogonEvent.$Shape
             */

            /**
             * Constructs a new LogonEvent.
             * @memberof keyholder.v1
             * @classdesc Represents a LogonEvent.
             * @constructor
             * @param {keyholder.v1.LogonEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogonEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LogonEvent atMs.
             * @member {number} atMs
             * @memberof keyholder.v1.LogonEvent
             * @instance
             */
            LogonEvent.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * LogonEvent kind.
             * @member {string} kind
             * @memberof keyholder.v1.LogonEvent
             * @instance
             */
            LogonEvent.prototype.kind = "";

            /**
             * LogonEvent account.
             * @member {string} account
             * @memberof keyholder.v1.LogonEvent
             * @instance
             */
            LogonEvent.prototype.account = "";

            /**
             * LogonEvent accountId.
             * @member {string} accountId
             * @memberof keyholder.v1.LogonEvent
             * @instance
             */
            LogonEvent.prototype.accountId = "";

            /**
             * LogonEvent authority.
             * @member {string} authority
             * @memberof keyholder.v1.LogonEvent
             * @instance
             */
            LogonEvent.prototype.authority = "";

            /**
             * LogonEvent manner.
             * @member {string|null|undefined} manner
             * @memberof keyholder.v1.LogonEvent
             * @instance
             */
            LogonEvent.prototype.manner = null;

            /**
             * LogonEvent session.
             * @member {string} session
             * @memberof keyholder.v1.LogonEvent
             * @instance
             */
            LogonEvent.prototype.session = "";

            /**
             * LogonEvent sourceHost.
             * @member {string} sourceHost
             * @memberof keyholder.v1.LogonEvent
             * @instance
             */
            LogonEvent.prototype.sourceHost = "";

            /**
             * LogonEvent sourceAddress.
             * @member {string} sourceAddress
             * @memberof keyholder.v1.LogonEvent
             * @instance
             */
            LogonEvent.prototype.sourceAddress = "";

            /**
             * LogonEvent elevated.
             * @member {boolean|null|undefined} elevated
             * @memberof keyholder.v1.LogonEvent
             * @instance
             */
            LogonEvent.prototype.elevated = null;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new LogonEvent instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.LogonEvent
             * @static
             * @param {keyholder.v1.LogonEvent.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.LogonEvent} LogonEvent instance
             * @type {{
             *   (properties: keyholder.v1.LogonEvent.$Shape): keyholder.v1.LogonEvent & keyholder.v1.LogonEvent.$Shape;
             *   (properties?: keyholder.v1.LogonEvent.$Properties): keyholder.v1.LogonEvent;
             * }}
             */
            LogonEvent.create = function(properties) {
                return new LogonEvent(properties);
            };

            /**
             * Encodes the specified LogonEvent message. Does not implicitly {@link keyholder.v1.LogonEvent.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.LogonEvent
             * @static
             * @param {keyholder.v1.LogonEvent.$Properties} message LogonEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogonEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.atMs);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.kind);
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.account);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId") && message.accountId !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.accountId);
                if (message.authority != null && $Object.hasOwnProperty.call(message, "authority") && message.authority !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.authority);
                if (message.manner != null && $Object.hasOwnProperty.call(message, "manner"))
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.manner);
                if (message.session != null && $Object.hasOwnProperty.call(message, "session") && message.session !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.session);
                if (message.sourceHost != null && $Object.hasOwnProperty.call(message, "sourceHost") && message.sourceHost !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.sourceHost);
                if (message.sourceAddress != null && $Object.hasOwnProperty.call(message, "sourceAddress") && message.sourceAddress !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.sourceAddress);
                if (message.elevated != null && $Object.hasOwnProperty.call(message, "elevated"))
                    writer.uint32(/* id 10, wireType 0 =*/80).bool(message.elevated);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogonEvent message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.LogonEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.LogonEvent & keyholder.v1.LogonEvent.$Shape} LogonEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogonEvent.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.LogonEvent();
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
                                message.atMs = value;
                            else
                                delete message.atMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.account = value;
                            else
                                delete message.account;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.accountId = value;
                            else
                                delete message.accountId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.authority = value;
                            else
                                delete message.authority;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.manner = reader.stringVerify();
                            message._manner = "manner";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.session = value;
                            else
                                delete message.session;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sourceHost = value;
                            else
                                delete message.sourceHost;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sourceAddress = value;
                            else
                                delete message.sourceAddress;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.elevated = reader.bool();
                            message._elevated = "elevated";
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

            return LogonEvent;
        })();

        v1.AuditLog = (function() {

            /**
             * Properties of an AuditLog.
             * @typedef {Object} keyholder.v1.AuditLog.$Properties
             * @property {Array.<keyholder.v1.AuditStore.$Properties>|null} [stores] AuditLog stores
             * @property {Array.<keyholder.v1.AuditKind.$Properties>|null} [kinds] AuditLog kinds
             * @property {boolean|null} [forwarded] AuditLog forwarded
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuditLog.
             * @memberof keyholder.v1
             * @interface IAuditLog
             * @augments keyholder.v1.AuditLog.$Properties
             * @deprecated Use keyholder.v1.AuditLog.$Properties instead.
             */

            /**
             * Shape of an AuditLog.
             * @typedef {keyholder.v1.AuditLog.$Properties} keyholder.v1.AuditLog.$Shape
             */

            /**
             * Constructs a new AuditLog.
             * @memberof keyholder.v1
             * @classdesc Represents an AuditLog.
             * @constructor
             * @param {keyholder.v1.AuditLog.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuditLog = function (properties) {
                this.stores = [];
                this.kinds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuditLog stores.
             * @member {Array.<keyholder.v1.AuditStore.$Properties>} stores
             * @memberof keyholder.v1.AuditLog
             * @instance
             */
            AuditLog.prototype.stores = $util.emptyArray;

            /**
             * AuditLog kinds.
             * @member {Array.<keyholder.v1.AuditKind.$Properties>} kinds
             * @memberof keyholder.v1.AuditLog
             * @instance
             */
            AuditLog.prototype.kinds = $util.emptyArray;

            /**
             * AuditLog forwarded.
             * @member {boolean|null|undefined} forwarded
             * @memberof keyholder.v1.AuditLog
             * @instance
             */
            AuditLog.prototype.forwarded = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AuditLog.prototype, "_forwarded", {
                get: $util.oneOfGetter($oneOfFields = ["forwarded"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new AuditLog instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.AuditLog
             * @static
             * @param {keyholder.v1.AuditLog.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.AuditLog} AuditLog instance
             * @type {{
             *   (properties: keyholder.v1.AuditLog.$Shape): keyholder.v1.AuditLog & keyholder.v1.AuditLog.$Shape;
             *   (properties?: keyholder.v1.AuditLog.$Properties): keyholder.v1.AuditLog;
             * }}
             */
            AuditLog.create = function(properties) {
                return new AuditLog(properties);
            };

            /**
             * Encodes the specified AuditLog message. Does not implicitly {@link keyholder.v1.AuditLog.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.AuditLog
             * @static
             * @param {keyholder.v1.AuditLog.$Properties} message AuditLog message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuditLog.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stores != null && message.stores.length)
                    for (let i = 0; i < message.stores.length; ++i)
                        $root.keyholder.v1.AuditStore.encode(message.stores[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.kinds != null && message.kinds.length)
                    for (let i = 0; i < message.kinds.length; ++i)
                        $root.keyholder.v1.AuditKind.encode(message.kinds[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.forwarded != null && $Object.hasOwnProperty.call(message, "forwarded"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.forwarded);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuditLog message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.AuditLog
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.AuditLog & keyholder.v1.AuditLog.$Shape} AuditLog
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuditLog.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.AuditLog();
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
                            if (!(message.stores && message.stores.length))
                                message.stores = [];
                            message.stores.push($root.keyholder.v1.AuditStore.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.kinds && message.kinds.length))
                                message.kinds = [];
                            message.kinds.push($root.keyholder.v1.AuditKind.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.forwarded = reader.bool();
                            message._forwarded = "forwarded";
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

            return AuditLog;
        })();

        v1.AuditStore = (function() {

            /**
             * Properties of an AuditStore.
             * @typedef {Object} keyholder.v1.AuditStore.$Properties
             * @property {string|null} [name] AuditStore name
             * @property {boolean|null} [recording] AuditStore recording
             * @property {boolean|null} [persistent] AuditStore persistent
             * @property {number|null} [maxBytes] AuditStore maxBytes
             * @property {number|null} [oldestRecordAtMs] AuditStore oldestRecordAtMs
             * @property {string|null} [whenFull] AuditStore whenFull
             * @property {boolean|null} [immutable] AuditStore immutable
             * @property {number|null} [lost] AuditStore lost
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuditStore.
             * @memberof keyholder.v1
             * @interface IAuditStore
             * @augments keyholder.v1.AuditStore.$Properties
             * @deprecated Use keyholder.v1.AuditStore.$Properties instead.
             */

            /**
             * Shape of an AuditStore.
             * @typedef {keyholder.v1.AuditStore.$Properties} keyholder.v1.AuditStore.$Shape
             */

            /**
             * Constructs a new AuditStore.
             * @memberof keyholder.v1
             * @classdesc Represents an AuditStore.
             * @constructor
             * @param {keyholder.v1.AuditStore.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuditStore = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuditStore name.
             * @member {string} name
             * @memberof keyholder.v1.AuditStore
             * @instance
             */
            AuditStore.prototype.name = "";

            /**
             * AuditStore recording.
             * @member {boolean|null|undefined} recording
             * @memberof keyholder.v1.AuditStore
             * @instance
             */
            AuditStore.prototype.recording = null;

            /**
             * AuditStore persistent.
             * @member {boolean|null|undefined} persistent
             * @memberof keyholder.v1.AuditStore
             * @instance
             */
            AuditStore.prototype.persistent = null;

            /**
             * AuditStore maxBytes.
             * @member {number|null|undefined} maxBytes
             * @memberof keyholder.v1.AuditStore
             * @instance
             */
            AuditStore.prototype.maxBytes = null;

            /**
             * AuditStore oldestRecordAtMs.
             * @member {number|null|undefined} oldestRecordAtMs
             * @memberof keyholder.v1.AuditStore
             * @instance
             */
            AuditStore.prototype.oldestRecordAtMs = null;

            /**
             * AuditStore whenFull.
             * @member {string|null|undefined} whenFull
             * @memberof keyholder.v1.AuditStore
             * @instance
             */
            AuditStore.prototype.whenFull = null;

            /**
             * AuditStore immutable.
             * @member {boolean|null|undefined} immutable
             * @memberof keyholder.v1.AuditStore
             * @instance
             */
            AuditStore.prototype.immutable = null;

            /**
             * AuditStore lost.
             * @member {number|null|undefined} lost
             * @memberof keyholder.v1.AuditStore
             * @instance
             */
            AuditStore.prototype.lost = null;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new AuditStore instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.AuditStore
             * @static
             * @param {keyholder.v1.AuditStore.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.AuditStore} AuditStore instance
             * @type {{
             *   (properties: keyholder.v1.AuditStore.$Shape): keyholder.v1.AuditStore & keyholder.v1.AuditStore.$Shape;
             *   (properties?: keyholder.v1.AuditStore.$Properties): keyholder.v1.AuditStore;
             * }}
             */
            AuditStore.create = function(properties) {
                return new AuditStore(properties);
            };

            /**
             * Encodes the specified AuditStore message. Does not implicitly {@link keyholder.v1.AuditStore.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.AuditStore
             * @static
             * @param {keyholder.v1.AuditStore.$Properties} message AuditStore message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuditStore.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.recording != null && $Object.hasOwnProperty.call(message, "recording"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.recording);
                if (message.persistent != null && $Object.hasOwnProperty.call(message, "persistent"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.persistent);
                if (message.maxBytes != null && $Object.hasOwnProperty.call(message, "maxBytes"))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.maxBytes);
                if (message.oldestRecordAtMs != null && $Object.hasOwnProperty.call(message, "oldestRecordAtMs"))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.oldestRecordAtMs);
                if (message.whenFull != null && $Object.hasOwnProperty.call(message, "whenFull"))
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.whenFull);
                if (message.immutable != null && $Object.hasOwnProperty.call(message, "immutable"))
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.immutable);
                if (message.lost != null && $Object.hasOwnProperty.call(message, "lost"))
                    writer.uint32(/* id 8, wireType 0 =*/64).int64(message.lost);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuditStore message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.AuditStore
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.AuditStore & keyholder.v1.AuditStore.$Shape} AuditStore
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuditStore.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.AuditStore();
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
                            if (wireType !== 0)
                                break;
                            message.recording = reader.bool();
                            message._recording = "recording";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.persistent = reader.bool();
                            message._persistent = "persistent";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.maxBytes = reader.int64();
                            message._maxBytes = "maxBytes";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.oldestRecordAtMs = reader.int64();
                            message._oldestRecordAtMs = "oldestRecordAtMs";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.whenFull = reader.stringVerify();
                            message._whenFull = "whenFull";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.immutable = reader.bool();
                            message._immutable = "immutable";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.lost = reader.int64();
                            message._lost = "lost";
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

            return AuditStore;
        })();

        v1.AuditKind = (function() {

            /**
             * Properties of an AuditKind.
             * @typedef {Object} keyholder.v1.AuditKind.$Properties
             * @property {string|null} [name] AuditKind name
             * @property {boolean|null} [success] AuditKind success
             * @property {boolean|null} [failure] AuditKind failure
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuditKind.
             * @memberof keyholder.v1
             * @interface IAuditKind
             * @augments keyholder.v1.AuditKind.$Properties
             * @deprecated Use keyholder.v1.AuditKind.$Properties instead.
             */

            /**
             * Shape of an AuditKind.
             * @typedef {keyholder.v1.AuditKind.$Properties} keyholder.v1.AuditKind.$Shape
             */

            /**
             * Constructs a new AuditKind.
             * @memberof keyholder.v1
             * @classdesc Represents an AuditKind.
             * @constructor
             * @param {keyholder.v1.AuditKind.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuditKind = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuditKind name.
             * @member {string} name
             * @memberof keyholder.v1.AuditKind
             * @instance
             */
            AuditKind.prototype.name = "";

            /**
             * AuditKind success.
             * @member {boolean|null|undefined} success
             * @memberof keyholder.v1.AuditKind
             * @instance
             */
            AuditKind.prototype.success = null;

            /**
             * AuditKind failure.
             * @member {boolean|null|undefined} failure
             * @memberof keyholder.v1.AuditKind
             * @instance
             */
            AuditKind.prototype.failure = null;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new AuditKind instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.AuditKind
             * @static
             * @param {keyholder.v1.AuditKind.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.AuditKind} AuditKind instance
             * @type {{
             *   (properties: keyholder.v1.AuditKind.$Shape): keyholder.v1.AuditKind & keyholder.v1.AuditKind.$Shape;
             *   (properties?: keyholder.v1.AuditKind.$Properties): keyholder.v1.AuditKind;
             * }}
             */
            AuditKind.create = function(properties) {
                return new AuditKind(properties);
            };

            /**
             * Encodes the specified AuditKind message. Does not implicitly {@link keyholder.v1.AuditKind.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.AuditKind
             * @static
             * @param {keyholder.v1.AuditKind.$Properties} message AuditKind message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuditKind.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.success != null && $Object.hasOwnProperty.call(message, "success"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.success);
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.failure);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuditKind message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.AuditKind
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.AuditKind & keyholder.v1.AuditKind.$Shape} AuditKind
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuditKind.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.AuditKind();
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
                            if (wireType !== 0)
                                break;
                            message.success = reader.bool();
                            message._success = "success";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.failure = reader.bool();
                            message._failure = "failure";
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

            return AuditKind;
        })();

        v1.Firewall = (function() {

            /**
             * Properties of a Firewall.
             * @typedef {Object} keyholder.v1.Firewall.$Properties
             * @property {boolean|null} [enabled] Firewall enabled
             * @property {Array.<keyholder.v1.FirewallProfile.$Properties>|null} [profiles] Firewall profiles
             * @property {Array.<string>|null} [bypasses] Firewall bypasses
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Firewall.
             * @memberof keyholder.v1
             * @interface IFirewall
             * @augments keyholder.v1.Firewall.$Properties
             * @deprecated Use keyholder.v1.Firewall.$Properties instead.
             */

            /**
             * Shape of a Firewall.
             * @typedef {keyholder.v1.Firewall.$Properties} keyholder.v1.Firewall.$Shape
             */

            /**
             * Constructs a new Firewall.
             * @memberof keyholder.v1
             * @classdesc Represents a Firewall.
             * @constructor
             * @param {keyholder.v1.Firewall.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Firewall = function (properties) {
                this.profiles = [];
                this.bypasses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Firewall enabled.
             * @member {boolean|null|undefined} enabled
             * @memberof keyholder.v1.Firewall
             * @instance
             */
            Firewall.prototype.enabled = null;

            /**
             * Firewall profiles.
             * @member {Array.<keyholder.v1.FirewallProfile.$Properties>} profiles
             * @memberof keyholder.v1.Firewall
             * @instance
             */
            Firewall.prototype.profiles = $util.emptyArray;

            /**
             * Firewall bypasses.
             * @member {Array.<string>} bypasses
             * @memberof keyholder.v1.Firewall
             * @instance
             */
            Firewall.prototype.bypasses = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Firewall.prototype, "_enabled", {
                get: $util.oneOfGetter($oneOfFields = ["enabled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Firewall instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Firewall
             * @static
             * @param {keyholder.v1.Firewall.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Firewall} Firewall instance
             * @type {{
             *   (properties: keyholder.v1.Firewall.$Shape): keyholder.v1.Firewall & keyholder.v1.Firewall.$Shape;
             *   (properties?: keyholder.v1.Firewall.$Properties): keyholder.v1.Firewall;
             * }}
             */
            Firewall.create = function(properties) {
                return new Firewall(properties);
            };

            /**
             * Encodes the specified Firewall message. Does not implicitly {@link keyholder.v1.Firewall.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Firewall
             * @static
             * @param {keyholder.v1.Firewall.$Properties} message Firewall message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Firewall.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.enabled);
                if (message.profiles != null && message.profiles.length)
                    for (let i = 0; i < message.profiles.length; ++i)
                        $root.keyholder.v1.FirewallProfile.encode(message.profiles[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.bypasses != null && message.bypasses.length)
                    for (let i = 0; i < message.bypasses.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.bypasses[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Firewall message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Firewall
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Firewall & keyholder.v1.Firewall.$Shape} Firewall
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Firewall.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Firewall();
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
                            message.enabled = reader.bool();
                            message._enabled = "enabled";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.profiles && message.profiles.length))
                                message.profiles = [];
                            message.profiles.push($root.keyholder.v1.FirewallProfile.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.bypasses && message.bypasses.length))
                                message.bypasses = [];
                            message.bypasses.push(reader.stringVerify());
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

            return Firewall;
        })();

        v1.FirewallProfile = (function() {

            /**
             * Properties of a FirewallProfile.
             * @typedef {Object} keyholder.v1.FirewallProfile.$Properties
             * @property {string|null} [name] FirewallProfile name
             * @property {string|null} [product] FirewallProfile product
             * @property {boolean|null} [enabled] FirewallProfile enabled
             * @property {string|null} [inbound] FirewallProfile inbound
             * @property {boolean|null} [enforced] FirewallProfile enforced
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FirewallProfile.
             * @memberof keyholder.v1
             * @interface IFirewallProfile
             * @augments keyholder.v1.FirewallProfile.$Properties
             * @deprecated Use keyholder.v1.FirewallProfile.$Properties instead.
             */

            /**
             * Shape of a FirewallProfile.
             * @typedef {keyholder.v1.FirewallProfile.$Properties} keyholder.v1.FirewallProfile.$Shape
             */

            /**
             * Constructs a new FirewallProfile.
             * @memberof keyholder.v1
             * @classdesc Represents a FirewallProfile.
             * @constructor
             * @param {keyholder.v1.FirewallProfile.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FirewallProfile = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FirewallProfile name.
             * @member {string} name
             * @memberof keyholder.v1.FirewallProfile
             * @instance
             */
            FirewallProfile.prototype.name = "";

            /**
             * FirewallProfile product.
             * @member {string} product
             * @memberof keyholder.v1.FirewallProfile
             * @instance
             */
            FirewallProfile.prototype.product = "";

            /**
             * FirewallProfile enabled.
             * @member {boolean|null|undefined} enabled
             * @memberof keyholder.v1.FirewallProfile
             * @instance
             */
            FirewallProfile.prototype.enabled = null;

            /**
             * FirewallProfile inbound.
             * @member {string|null|undefined} inbound
             * @memberof keyholder.v1.FirewallProfile
             * @instance
             */
            FirewallProfile.prototype.inbound = null;

            /**
             * FirewallProfile enforced.
             * @member {boolean|null|undefined} enforced
             * @memberof keyholder.v1.FirewallProfile
             * @instance
             */
            FirewallProfile.prototype.enforced = null;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new FirewallProfile instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.FirewallProfile
             * @static
             * @param {keyholder.v1.FirewallProfile.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.FirewallProfile} FirewallProfile instance
             * @type {{
             *   (properties: keyholder.v1.FirewallProfile.$Shape): keyholder.v1.FirewallProfile & keyholder.v1.FirewallProfile.$Shape;
             *   (properties?: keyholder.v1.FirewallProfile.$Properties): keyholder.v1.FirewallProfile;
             * }}
             */
            FirewallProfile.create = function(properties) {
                return new FirewallProfile(properties);
            };

            /**
             * Encodes the specified FirewallProfile message. Does not implicitly {@link keyholder.v1.FirewallProfile.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.FirewallProfile
             * @static
             * @param {keyholder.v1.FirewallProfile.$Properties} message FirewallProfile message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FirewallProfile.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.product != null && $Object.hasOwnProperty.call(message, "product") && message.product !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.product);
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.enabled);
                if (message.inbound != null && $Object.hasOwnProperty.call(message, "inbound"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.inbound);
                if (message.enforced != null && $Object.hasOwnProperty.call(message, "enforced"))
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.enforced);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FirewallProfile message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.FirewallProfile
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.FirewallProfile & keyholder.v1.FirewallProfile.$Shape} FirewallProfile
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FirewallProfile.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.FirewallProfile();
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
                                message.product = value;
                            else
                                delete message.product;
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
                            if (wireType !== 2)
                                break;
                            message.inbound = reader.stringVerify();
                            message._inbound = "inbound";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.enforced = reader.bool();
                            message._enforced = "enforced";
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

            return FirewallProfile;
        })();

        v1.Antimalware = (function() {

            /**
             * Properties of an Antimalware.
             * @typedef {Object} keyholder.v1.Antimalware.$Properties
             * @property {Array.<keyholder.v1.AntimalwareProduct.$Properties>|null} [products] Antimalware products
             * @property {boolean|null} [systemIntegrityProtection] Antimalware systemIntegrityProtection
             * @property {boolean|null} [gatekeeper] Antimalware gatekeeper
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Antimalware.
             * @memberof keyholder.v1
             * @interface IAntimalware
             * @augments keyholder.v1.Antimalware.$Properties
             * @deprecated Use keyholder.v1.Antimalware.$Properties instead.
             */

            /**
             * Shape of an Antimalware.
             * @typedef {keyholder.v1.Antimalware.$Properties} keyholder.v1.Antimalware.$Shape
             */

            /**
             * Constructs a new Antimalware.
             * @memberof keyholder.v1
             * @classdesc Represents an Antimalware.
             * @constructor
             * @param {keyholder.v1.Antimalware.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Antimalware = function (properties) {
                this.products = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Antimalware products.
             * @member {Array.<keyholder.v1.AntimalwareProduct.$Properties>} products
             * @memberof keyholder.v1.Antimalware
             * @instance
             */
            Antimalware.prototype.products = $util.emptyArray;

            /**
             * Antimalware systemIntegrityProtection.
             * @member {boolean|null|undefined} systemIntegrityProtection
             * @memberof keyholder.v1.Antimalware
             * @instance
             */
            Antimalware.prototype.systemIntegrityProtection = null;

            /**
             * Antimalware gatekeeper.
             * @member {boolean|null|undefined} gatekeeper
             * @memberof keyholder.v1.Antimalware
             * @instance
             */
            Antimalware.prototype.gatekeeper = null;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new Antimalware instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Antimalware
             * @static
             * @param {keyholder.v1.Antimalware.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Antimalware} Antimalware instance
             * @type {{
             *   (properties: keyholder.v1.Antimalware.$Shape): keyholder.v1.Antimalware & keyholder.v1.Antimalware.$Shape;
             *   (properties?: keyholder.v1.Antimalware.$Properties): keyholder.v1.Antimalware;
             * }}
             */
            Antimalware.create = function(properties) {
                return new Antimalware(properties);
            };

            /**
             * Encodes the specified Antimalware message. Does not implicitly {@link keyholder.v1.Antimalware.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Antimalware
             * @static
             * @param {keyholder.v1.Antimalware.$Properties} message Antimalware message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Antimalware.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.products != null && message.products.length)
                    for (let i = 0; i < message.products.length; ++i)
                        $root.keyholder.v1.AntimalwareProduct.encode(message.products[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.systemIntegrityProtection != null && $Object.hasOwnProperty.call(message, "systemIntegrityProtection"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.systemIntegrityProtection);
                if (message.gatekeeper != null && $Object.hasOwnProperty.call(message, "gatekeeper"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.gatekeeper);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Antimalware message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Antimalware
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Antimalware & keyholder.v1.Antimalware.$Shape} Antimalware
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Antimalware.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Antimalware();
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
                            if (!(message.products && message.products.length))
                                message.products = [];
                            message.products.push($root.keyholder.v1.AntimalwareProduct.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.systemIntegrityProtection = reader.bool();
                            message._systemIntegrityProtection = "systemIntegrityProtection";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.gatekeeper = reader.bool();
                            message._gatekeeper = "gatekeeper";
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

            return Antimalware;
        })();

        v1.AntimalwareProduct = (function() {

            /**
             * Properties of an AntimalwareProduct.
             * @typedef {Object} keyholder.v1.AntimalwareProduct.$Properties
             * @property {string|null} [name] AntimalwareProduct name
             * @property {boolean|null} [enabled] AntimalwareProduct enabled
             * @property {boolean|null} [realTime] AntimalwareProduct realTime
             * @property {number|null} [signaturesAtMs] AntimalwareProduct signaturesAtMs
             * @property {string|null} [signatureVersion] AntimalwareProduct signatureVersion
             * @property {boolean|null} [upToDate] AntimalwareProduct upToDate
             * @property {boolean|null} [tamperProtected] AntimalwareProduct tamperProtected
             * @property {string|null} [mode] AntimalwareProduct mode
             * @property {string|null} [version] AntimalwareProduct version
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AntimalwareProduct.
             * @memberof keyholder.v1
             * @interface IAntimalwareProduct
             * @augments keyholder.v1.AntimalwareProduct.$Properties
             * @deprecated Use keyholder.v1.AntimalwareProduct.$Properties instead.
             */

            /**
             * Shape of an AntimalwareProduct.
             * @typedef {keyholder.v1.AntimalwareProduct.$Properties} keyholder.v1.AntimalwareProduct.$Shape
             */

            /**
             * Constructs a new AntimalwareProduct.
             * @memberof keyholder.v1
             * @classdesc Represents an AntimalwareProduct.
             * @constructor
             * @param {keyholder.v1.AntimalwareProduct.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AntimalwareProduct = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AntimalwareProduct name.
             * @member {string} name
             * @memberof keyholder.v1.AntimalwareProduct
             * @instance
             */
            AntimalwareProduct.prototype.name = "";

            /**
             * AntimalwareProduct enabled.
             * @member {boolean|null|undefined} enabled
             * @memberof keyholder.v1.AntimalwareProduct
             * @instance
             */
            AntimalwareProduct.prototype.enabled = null;

            /**
             * AntimalwareProduct realTime.
             * @member {boolean|null|undefined} realTime
             * @memberof keyholder.v1.AntimalwareProduct
             * @instance
             */
            AntimalwareProduct.prototype.realTime = null;

            /**
             * AntimalwareProduct signaturesAtMs.
             * @member {number|null|undefined} signaturesAtMs
             * @memberof keyholder.v1.AntimalwareProduct
             * @instance
             */
            AntimalwareProduct.prototype.signaturesAtMs = null;

            /**
             * AntimalwareProduct signatureVersion.
             * @member {string|null|undefined} signatureVersion
             * @memberof keyholder.v1.AntimalwareProduct
             * @instance
             */
            AntimalwareProduct.prototype.signatureVersion = null;

            /**
             * AntimalwareProduct upToDate.
             * @member {boolean|null|undefined} upToDate
             * @memberof keyholder.v1.AntimalwareProduct
             * @instance
             */
            AntimalwareProduct.prototype.upToDate = null;

            /**
             * AntimalwareProduct tamperProtected.
             * @member {boolean|null|undefined} tamperProtected
             * @memberof keyholder.v1.AntimalwareProduct
             * @instance
             */
            AntimalwareProduct.prototype.tamperProtected = null;

            /**
             * AntimalwareProduct mode.
             * @member {string|null|undefined} mode
             * @memberof keyholder.v1.AntimalwareProduct
             * @instance
             */
            AntimalwareProduct.prototype.mode = null;

            /**
             * AntimalwareProduct version.
             * @member {string|null|undefined} version
             * @memberof keyholder.v1.AntimalwareProduct
             * @instance
             */
            AntimalwareProduct.prototype.version = null;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new AntimalwareProduct instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.AntimalwareProduct
             * @static
             * @param {keyholder.v1.AntimalwareProduct.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.AntimalwareProduct} AntimalwareProduct instance
             * @type {{
             *   (properties: keyholder.v1.AntimalwareProduct.$Shape): keyholder.v1.AntimalwareProduct & keyholder.v1.AntimalwareProduct.$Shape;
             *   (properties?: keyholder.v1.AntimalwareProduct.$Properties): keyholder.v1.AntimalwareProduct;
             * }}
             */
            AntimalwareProduct.create = function(properties) {
                return new AntimalwareProduct(properties);
            };

            /**
             * Encodes the specified AntimalwareProduct message. Does not implicitly {@link keyholder.v1.AntimalwareProduct.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.AntimalwareProduct
             * @static
             * @param {keyholder.v1.AntimalwareProduct.$Properties} message AntimalwareProduct message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AntimalwareProduct.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.enabled);
                if (message.realTime != null && $Object.hasOwnProperty.call(message, "realTime"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.realTime);
                if (message.signaturesAtMs != null && $Object.hasOwnProperty.call(message, "signaturesAtMs"))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.signaturesAtMs);
                if (message.signatureVersion != null && $Object.hasOwnProperty.call(message, "signatureVersion"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.signatureVersion);
                if (message.upToDate != null && $Object.hasOwnProperty.call(message, "upToDate"))
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.upToDate);
                if (message.tamperProtected != null && $Object.hasOwnProperty.call(message, "tamperProtected"))
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.tamperProtected);
                if (message.mode != null && $Object.hasOwnProperty.call(message, "mode"))
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.mode);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.version);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AntimalwareProduct message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.AntimalwareProduct
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.AntimalwareProduct & keyholder.v1.AntimalwareProduct.$Shape} AntimalwareProduct
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AntimalwareProduct.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.AntimalwareProduct();
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
                            if (wireType !== 0)
                                break;
                            message.enabled = reader.bool();
                            message._enabled = "enabled";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.realTime = reader.bool();
                            message._realTime = "realTime";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.signaturesAtMs = reader.int64();
                            message._signaturesAtMs = "signaturesAtMs";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.signatureVersion = reader.stringVerify();
                            message._signatureVersion = "signatureVersion";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.upToDate = reader.bool();
                            message._upToDate = "upToDate";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.tamperProtected = reader.bool();
                            message._tamperProtected = "tamperProtected";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.mode = reader.stringVerify();
                            message._mode = "mode";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.version = reader.stringVerify();
                            message._version = "version";
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

            return AntimalwareProduct;
        })();

        v1.GuestAccess = (function() {

            /**
             * Properties of a GuestAccess.
             * @typedef {Object} keyholder.v1.GuestAccess.$Properties
             * @property {Array.<keyholder.v1.GuestWay.$Properties>|null} [ways] GuestAccess ways
             * @property {Array.<string>|null} [examined] GuestAccess examined
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GuestAccess.
             * @memberof keyholder.v1
             * @interface IGuestAccess
             * @augments keyholder.v1.GuestAccess.$Properties
             * @deprecated Use keyholder.v1.GuestAccess.$Properties instead.
             */

            /**
             * Shape of a GuestAccess.
             * @typedef {keyholder.v1.GuestAccess.$Properties} keyholder.v1.GuestAccess.$Shape
             */

            /**
             * Constructs a new GuestAccess.
             * @memberof keyholder.v1
             * @classdesc Represents a GuestAccess.
             * @constructor
             * @param {keyholder.v1.GuestAccess.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GuestAccess = function (properties) {
                this.ways = [];
                this.examined = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GuestAccess ways.
             * @member {Array.<keyholder.v1.GuestWay.$Properties>} ways
             * @memberof keyholder.v1.GuestAccess
             * @instance
             */
            GuestAccess.prototype.ways = $util.emptyArray;

            /**
             * GuestAccess examined.
             * @member {Array.<string>} examined
             * @memberof keyholder.v1.GuestAccess
             * @instance
             */
            GuestAccess.prototype.examined = $util.emptyArray;

            /**
             * Creates a new GuestAccess instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.GuestAccess
             * @static
             * @param {keyholder.v1.GuestAccess.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.GuestAccess} GuestAccess instance
             * @type {{
             *   (properties: keyholder.v1.GuestAccess.$Shape): keyholder.v1.GuestAccess & keyholder.v1.GuestAccess.$Shape;
             *   (properties?: keyholder.v1.GuestAccess.$Properties): keyholder.v1.GuestAccess;
             * }}
             */
            GuestAccess.create = function(properties) {
                return new GuestAccess(properties);
            };

            /**
             * Encodes the specified GuestAccess message. Does not implicitly {@link keyholder.v1.GuestAccess.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.GuestAccess
             * @static
             * @param {keyholder.v1.GuestAccess.$Properties} message GuestAccess message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GuestAccess.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ways != null && message.ways.length)
                    for (let i = 0; i < message.ways.length; ++i)
                        $root.keyholder.v1.GuestWay.encode(message.ways[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.examined != null && message.examined.length)
                    for (let i = 0; i < message.examined.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.examined[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GuestAccess message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.GuestAccess
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.GuestAccess & keyholder.v1.GuestAccess.$Shape} GuestAccess
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GuestAccess.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.GuestAccess();
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
                            if (!(message.ways && message.ways.length))
                                message.ways = [];
                            message.ways.push($root.keyholder.v1.GuestWay.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return GuestAccess;
        })();

        v1.GuestWay = (function() {

            /**
             * Properties of a GuestWay.
             * @typedef {Object} keyholder.v1.GuestWay.$Properties
             * @property {string|null} [kind] GuestWay kind
             * @property {boolean|null} [enabled] GuestWay enabled
             * @property {string|null} [account] GuestWay account
             * @property {string|null} [because] GuestWay because
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GuestWay.
             * @memberof keyholder.v1
             * @interface IGuestWay
             * @augments keyholder.v1.GuestWay.$Properties
             * @deprecated Use keyholder.v1.GuestWay.$Properties instead.
             */

            /**
             * Shape of a GuestWay.
             * @typedef {keyholder.v1.GuestWay.$Properties} keyholder.v1.GuestWay.$Shape
             */

            /**
             * Constructs a new GuestWay.
             * @memberof keyholder.v1
             * @classdesc Represents a GuestWay.
             * @constructor
             * @param {keyholder.v1.GuestWay.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GuestWay = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GuestWay kind.
             * @member {string} kind
             * @memberof keyholder.v1.GuestWay
             * @instance
             */
            GuestWay.prototype.kind = "";

            /**
             * GuestWay enabled.
             * @member {boolean|null|undefined} enabled
             * @memberof keyholder.v1.GuestWay
             * @instance
             */
            GuestWay.prototype.enabled = null;

            /**
             * GuestWay account.
             * @member {string} account
             * @memberof keyholder.v1.GuestWay
             * @instance
             */
            GuestWay.prototype.account = "";

            /**
             * GuestWay because.
             * @member {string} because
             * @memberof keyholder.v1.GuestWay
             * @instance
             */
            GuestWay.prototype.because = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(GuestWay.prototype, "_enabled", {
                get: $util.oneOfGetter($oneOfFields = ["enabled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new GuestWay instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.GuestWay
             * @static
             * @param {keyholder.v1.GuestWay.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.GuestWay} GuestWay instance
             * @type {{
             *   (properties: keyholder.v1.GuestWay.$Shape): keyholder.v1.GuestWay & keyholder.v1.GuestWay.$Shape;
             *   (properties?: keyholder.v1.GuestWay.$Properties): keyholder.v1.GuestWay;
             * }}
             */
            GuestWay.create = function(properties) {
                return new GuestWay(properties);
            };

            /**
             * Encodes the specified GuestWay message. Does not implicitly {@link keyholder.v1.GuestWay.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.GuestWay
             * @static
             * @param {keyholder.v1.GuestWay.$Properties} message GuestWay message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GuestWay.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.kind);
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.enabled);
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.account);
                if (message.because != null && $Object.hasOwnProperty.call(message, "because") && message.because !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.because);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GuestWay message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.GuestWay
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.GuestWay & keyholder.v1.GuestWay.$Shape} GuestWay
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GuestWay.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.GuestWay();
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
                            if (wireType !== 0)
                                break;
                            message.enabled = reader.bool();
                            message._enabled = "enabled";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.account = value;
                            else
                                delete message.account;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.because = value;
                            else
                                delete message.because;
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

            return GuestWay;
        })();

        v1.PasswordPolicy = (function() {

            /**
             * Properties of a PasswordPolicy.
             * @typedef {Object} keyholder.v1.PasswordPolicy.$Properties
             * @property {number|null} [minLength] PasswordPolicy minLength
             * @property {boolean|null} [complexity] PasswordPolicy complexity
             * @property {number|null} [maxAgeSeconds] PasswordPolicy maxAgeSeconds
             * @property {number|null} [history] PasswordPolicy history
             * @property {number|null} [lockoutTries] PasswordPolicy lockoutTries
             * @property {number|null} [lockoutSeconds] PasswordPolicy lockoutSeconds
             * @property {number|null} [lockoutWindowSeconds] PasswordPolicy lockoutWindowSeconds
             * @property {Array.<string>|null} [because] PasswordPolicy because
             * @property {string|null} [setBy] PasswordPolicy setBy
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PasswordPolicy.
             * @memberof keyholder.v1
             * @interface IPasswordPolicy
             * @augments keyholder.v1.PasswordPolicy.$Properties
             * @deprecated Use keyholder.v1.PasswordPolicy.$Properties instead.
             */

            /**
             * Shape of a PasswordPolicy.
             * @typedef {keyholder.v1.PasswordPolicy.$Properties} keyholder.v1.PasswordPolicy.$Shape
             */

            /**
             * Constructs a new PasswordPolicy.
             * @memberof keyholder.v1
             * @classdesc Represents a PasswordPolicy.
             * @constructor
             * @param {keyholder.v1.PasswordPolicy.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PasswordPolicy = function (properties) {
                this.because = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PasswordPolicy minLength.
             * @member {number|null|undefined} minLength
             * @memberof keyholder.v1.PasswordPolicy
             * @instance
             */
            PasswordPolicy.prototype.minLength = null;

            /**
             * PasswordPolicy complexity.
             * @member {boolean|null|undefined} complexity
             * @memberof keyholder.v1.PasswordPolicy
             * @instance
             */
            PasswordPolicy.prototype.complexity = null;

            /**
             * PasswordPolicy maxAgeSeconds.
             * @member {number|null|undefined} maxAgeSeconds
             * @memberof keyholder.v1.PasswordPolicy
             * @instance
             */
            PasswordPolicy.prototype.maxAgeSeconds = null;

            /**
             * PasswordPolicy history.
             * @member {number|null|undefined} history
             * @memberof keyholder.v1.PasswordPolicy
             * @instance
             */
            PasswordPolicy.prototype.history = null;

            /**
             * PasswordPolicy lockoutTries.
             * @member {number|null|undefined} lockoutTries
             * @memberof keyholder.v1.PasswordPolicy
             * @instance
             */
            PasswordPolicy.prototype.lockoutTries = null;

            /**
             * PasswordPolicy lockoutSeconds.
             * @member {number|null|undefined} lockoutSeconds
             * @memberof keyholder.v1.PasswordPolicy
             * @instance
             */
            PasswordPolicy.prototype.lockoutSeconds = null;

            /**
             * PasswordPolicy lockoutWindowSeconds.
             * @member {number|null|undefined} lockoutWindowSeconds
             * @memberof keyholder.v1.PasswordPolicy
             * @instance
             */
            PasswordPolicy.prototype.lockoutWindowSeconds = null;

            /**
             * PasswordPolicy because.
             * @member {Array.<string>} because
             * @memberof keyholder.v1.PasswordPolicy
             * @instance
             */
            PasswordPolicy.prototype.because = $util.emptyArray;

            /**
             * PasswordPolicy setBy.
             * @member {string|null|undefined} setBy
             * @memberof keyholder.v1.PasswordPolicy
             * @instance
             */
            PasswordPolicy.prototype.setBy = null;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new PasswordPolicy instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.PasswordPolicy
             * @static
             * @param {keyholder.v1.PasswordPolicy.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.PasswordPolicy} PasswordPolicy instance
             * @type {{
             *   (properties: keyholder.v1.PasswordPolicy.$Shape): keyholder.v1.PasswordPolicy & keyholder.v1.PasswordPolicy.$Shape;
             *   (properties?: keyholder.v1.PasswordPolicy.$Properties): keyholder.v1.PasswordPolicy;
             * }}
             */
            PasswordPolicy.create = function(properties) {
                return new PasswordPolicy(properties);
            };

            /**
             * Encodes the specified PasswordPolicy message. Does not implicitly {@link keyholder.v1.PasswordPolicy.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.PasswordPolicy
             * @static
             * @param {keyholder.v1.PasswordPolicy.$Properties} message PasswordPolicy message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PasswordPolicy.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.minLength != null && $Object.hasOwnProperty.call(message, "minLength"))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.minLength);
                if (message.complexity != null && $Object.hasOwnProperty.call(message, "complexity"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.complexity);
                if (message.maxAgeSeconds != null && $Object.hasOwnProperty.call(message, "maxAgeSeconds"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.maxAgeSeconds);
                if (message.history != null && $Object.hasOwnProperty.call(message, "history"))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.history);
                if (message.lockoutTries != null && $Object.hasOwnProperty.call(message, "lockoutTries"))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.lockoutTries);
                if (message.lockoutSeconds != null && $Object.hasOwnProperty.call(message, "lockoutSeconds"))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.lockoutSeconds);
                if (message.lockoutWindowSeconds != null && $Object.hasOwnProperty.call(message, "lockoutWindowSeconds"))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.lockoutWindowSeconds);
                if (message.because != null && message.because.length)
                    for (let i = 0; i < message.because.length; ++i)
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.because[i]);
                if (message.setBy != null && $Object.hasOwnProperty.call(message, "setBy"))
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.setBy);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PasswordPolicy message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.PasswordPolicy
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.PasswordPolicy & keyholder.v1.PasswordPolicy.$Shape} PasswordPolicy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PasswordPolicy.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.PasswordPolicy();
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
                            message.minLength = reader.int64();
                            message._minLength = "minLength";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.complexity = reader.bool();
                            message._complexity = "complexity";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.maxAgeSeconds = reader.int64();
                            message._maxAgeSeconds = "maxAgeSeconds";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.history = reader.int64();
                            message._history = "history";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.lockoutTries = reader.int64();
                            message._lockoutTries = "lockoutTries";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.lockoutSeconds = reader.int64();
                            message._lockoutSeconds = "lockoutSeconds";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.lockoutWindowSeconds = reader.int64();
                            message._lockoutWindowSeconds = "lockoutWindowSeconds";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.because && message.because.length))
                                message.because = [];
                            message.because.push(reader.stringVerify());
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.setBy = reader.stringVerify();
                            message._setBy = "setBy";
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

            return PasswordPolicy;
        })();

        v1.TimeSync = (function() {

            /**
             * Properties of a TimeSync.
             * @typedef {Object} keyholder.v1.TimeSync.$Properties
             * @property {boolean|null} [enabled] TimeSync enabled
             * @property {boolean|null} [synchronized] TimeSync synchronized
             * @property {string|null} [mechanism] TimeSync mechanism
             * @property {Array.<string>|null} [servers] TimeSync servers
             * @property {number|null} [lastSyncAtMs] TimeSync lastSyncAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TimeSync.
             * @memberof keyholder.v1
             * @interface ITimeSync
             * @augments keyholder.v1.TimeSync.$Properties
             * @deprecated Use keyholder.v1.TimeSync.$Properties instead.
             */

            /**
             * Shape of a TimeSync.
             * @typedef {keyholder.v1.TimeSync.$Properties} keyholder.v1.TimeSync.$Shape
             */

            /**
             * Constructs a new TimeSync.
             * @memberof keyholder.v1
             * @classdesc Represents a TimeSync.
             * @constructor
             * @param {keyholder.v1.TimeSync.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TimeSync = function (properties) {
                this.servers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TimeSync enabled.
             * @member {boolean|null|undefined} enabled
             * @memberof keyholder.v1.TimeSync
             * @instance
             */
            TimeSync.prototype.enabled = null;

            /**
             * TimeSync synchronized.
             * @member {boolean|null|undefined} synchronized
             * @memberof keyholder.v1.TimeSync
             * @instance
             */
            TimeSync.prototype.synchronized = null;

            /**
             * TimeSync mechanism.
             * @member {string|null|undefined} mechanism
             * @memberof keyholder.v1.TimeSync
             * @instance
             */
            TimeSync.prototype.mechanism = null;

            /**
             * TimeSync servers.
             * @member {Array.<string>} servers
             * @memberof keyholder.v1.TimeSync
             * @instance
             */
            TimeSync.prototype.servers = $util.emptyArray;

            /**
             * TimeSync lastSyncAtMs.
             * @member {number|null|undefined} lastSyncAtMs
             * @memberof keyholder.v1.TimeSync
             * @instance
             */
            TimeSync.prototype.lastSyncAtMs = null;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new TimeSync instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.TimeSync
             * @static
             * @param {keyholder.v1.TimeSync.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.TimeSync} TimeSync instance
             * @type {{
             *   (properties: keyholder.v1.TimeSync.$Shape): keyholder.v1.TimeSync & keyholder.v1.TimeSync.$Shape;
             *   (properties?: keyholder.v1.TimeSync.$Properties): keyholder.v1.TimeSync;
             * }}
             */
            TimeSync.create = function(properties) {
                return new TimeSync(properties);
            };

            /**
             * Encodes the specified TimeSync message. Does not implicitly {@link keyholder.v1.TimeSync.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.TimeSync
             * @static
             * @param {keyholder.v1.TimeSync.$Properties} message TimeSync message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TimeSync.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.enabled);
                if (message.synchronized != null && $Object.hasOwnProperty.call(message, "synchronized"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.synchronized);
                if (message.mechanism != null && $Object.hasOwnProperty.call(message, "mechanism"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.mechanism);
                if (message.servers != null && message.servers.length)
                    for (let i = 0; i < message.servers.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.servers[i]);
                if (message.lastSyncAtMs != null && $Object.hasOwnProperty.call(message, "lastSyncAtMs"))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.lastSyncAtMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TimeSync message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.TimeSync
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.TimeSync & keyholder.v1.TimeSync.$Shape} TimeSync
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TimeSync.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.TimeSync();
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
                            message.enabled = reader.bool();
                            message._enabled = "enabled";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.synchronized = reader.bool();
                            message._synchronized = "synchronized";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.mechanism = reader.stringVerify();
                            message._mechanism = "mechanism";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.servers && message.servers.length))
                                message.servers = [];
                            message.servers.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.lastSyncAtMs = reader.int64();
                            message._lastSyncAtMs = "lastSyncAtMs";
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

            return TimeSync;
        })();

        v1.RemoteTools = (function() {

            /**
             * Properties of a RemoteTools.
             * @typedef {Object} keyholder.v1.RemoteTools.$Properties
             * @property {Array.<keyholder.v1.RemoteTool.$Properties>|null} [tools] RemoteTools tools
             * @property {number|null} [listMadeAtMs] RemoteTools listMadeAtMs
             * @property {number|null} [lookedFor] RemoteTools lookedFor
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemoteTools.
             * @memberof keyholder.v1
             * @interface IRemoteTools
             * @augments keyholder.v1.RemoteTools.$Properties
             * @deprecated Use keyholder.v1.RemoteTools.$Properties instead.
             */

            /**
             * Shape of a RemoteTools.
             * @typedef {keyholder.v1.RemoteTools.$Properties} keyholder.v1.RemoteTools.$Shape
             */

            /**
             * Constructs a new RemoteTools.
             * @memberof keyholder.v1
             * @classdesc Represents a RemoteTools.
             * @constructor
             * @param {keyholder.v1.RemoteTools.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemoteTools = function (properties) {
                this.tools = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemoteTools tools.
             * @member {Array.<keyholder.v1.RemoteTool.$Properties>} tools
             * @memberof keyholder.v1.RemoteTools
             * @instance
             */
            RemoteTools.prototype.tools = $util.emptyArray;

            /**
             * RemoteTools listMadeAtMs.
             * @member {number|null|undefined} listMadeAtMs
             * @memberof keyholder.v1.RemoteTools
             * @instance
             */
            RemoteTools.prototype.listMadeAtMs = null;

            /**
             * RemoteTools lookedFor.
             * @member {number|null|undefined} lookedFor
             * @memberof keyholder.v1.RemoteTools
             * @instance
             */
            RemoteTools.prototype.lookedFor = null;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new RemoteTools instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.RemoteTools
             * @static
             * @param {keyholder.v1.RemoteTools.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.RemoteTools} RemoteTools instance
             * @type {{
             *   (properties: keyholder.v1.RemoteTools.$Shape): keyholder.v1.RemoteTools & keyholder.v1.RemoteTools.$Shape;
             *   (properties?: keyholder.v1.RemoteTools.$Properties): keyholder.v1.RemoteTools;
             * }}
             */
            RemoteTools.create = function(properties) {
                return new RemoteTools(properties);
            };

            /**
             * Encodes the specified RemoteTools message. Does not implicitly {@link keyholder.v1.RemoteTools.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.RemoteTools
             * @static
             * @param {keyholder.v1.RemoteTools.$Properties} message RemoteTools message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemoteTools.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tools != null && message.tools.length)
                    for (let i = 0; i < message.tools.length; ++i)
                        $root.keyholder.v1.RemoteTool.encode(message.tools[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.listMadeAtMs != null && $Object.hasOwnProperty.call(message, "listMadeAtMs"))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.listMadeAtMs);
                if (message.lookedFor != null && $Object.hasOwnProperty.call(message, "lookedFor"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.lookedFor);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemoteTools message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.RemoteTools
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.RemoteTools & keyholder.v1.RemoteTools.$Shape} RemoteTools
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemoteTools.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.RemoteTools();
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
                            if (!(message.tools && message.tools.length))
                                message.tools = [];
                            message.tools.push($root.keyholder.v1.RemoteTool.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.listMadeAtMs = reader.int64();
                            message._listMadeAtMs = "listMadeAtMs";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.lookedFor = reader.int64();
                            message._lookedFor = "lookedFor";
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

            return RemoteTools;
        })();

        v1.RemoteTool = (function() {

            /**
             * Properties of a RemoteTool.
             * @typedef {Object} keyholder.v1.RemoteTool.$Properties
             * @property {string|null} [id] RemoteTool id
             * @property {string|null} [name] RemoteTool name
             * @property {string|null} [kind] RemoteTool kind
             * @property {boolean|null} [installed] RemoteTool installed
             * @property {boolean|null} [running] RemoteTool running
             * @property {boolean|null} [startsByItself] RemoteTool startsByItself
             * @property {string|null} [version] RemoteTool version
             * @property {string|null} [instance] RemoteTool instance
             * @property {Array.<string>|null} [signs] RemoteTool signs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemoteTool.
             * @memberof keyholder.v1
             * @interface IRemoteTool
             * @augments keyholder.v1.RemoteTool.$Properties
             * @deprecated Use keyholder.v1.RemoteTool.$Properties instead.
             */

            /**
             * Shape of a RemoteTool.
             * @typedef {keyholder.v1.RemoteTool.$Properties} keyholder.v1.RemoteTool.$Shape
             */

            /**
             * Constructs a new RemoteTool.
             * @memberof keyholder.v1
             * @classdesc Represents a RemoteTool.
             * @constructor
             * @param {keyholder.v1.RemoteTool.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemoteTool = function (properties) {
                this.signs = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemoteTool id.
             * @member {string} id
             * @memberof keyholder.v1.RemoteTool
             * @instance
             */
            RemoteTool.prototype.id = "";

            /**
             * RemoteTool name.
             * @member {string} name
             * @memberof keyholder.v1.RemoteTool
             * @instance
             */
            RemoteTool.prototype.name = "";

            /**
             * RemoteTool kind.
             * @member {string} kind
             * @memberof keyholder.v1.RemoteTool
             * @instance
             */
            RemoteTool.prototype.kind = "";

            /**
             * RemoteTool installed.
             * @member {boolean|null|undefined} installed
             * @memberof keyholder.v1.RemoteTool
             * @instance
             */
            RemoteTool.prototype.installed = null;

            /**
             * RemoteTool running.
             * @member {boolean|null|undefined} running
             * @memberof keyholder.v1.RemoteTool
             * @instance
             */
            RemoteTool.prototype.running = null;

            /**
             * RemoteTool startsByItself.
             * @member {boolean|null|undefined} startsByItself
             * @memberof keyholder.v1.RemoteTool
             * @instance
             */
            RemoteTool.prototype.startsByItself = null;

            /**
             * RemoteTool version.
             * @member {string|null|undefined} version
             * @memberof keyholder.v1.RemoteTool
             * @instance
             */
            RemoteTool.prototype.version = null;

            /**
             * RemoteTool instance.
             * @member {string|null|undefined} instance
             * @memberof keyholder.v1.RemoteTool
             * @instance
             */
            RemoteTool.prototype.instance = null;

            /**
             * RemoteTool signs.
             * @member {Array.<string>} signs
             * @memberof keyholder.v1.RemoteTool
             * @instance
             */
            RemoteTool.prototype.signs = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new RemoteTool instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.RemoteTool
             * @static
             * @param {keyholder.v1.RemoteTool.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.RemoteTool} RemoteTool instance
             * @type {{
             *   (properties: keyholder.v1.RemoteTool.$Shape): keyholder.v1.RemoteTool & keyholder.v1.RemoteTool.$Shape;
             *   (properties?: keyholder.v1.RemoteTool.$Properties): keyholder.v1.RemoteTool;
             * }}
             */
            RemoteTool.create = function(properties) {
                return new RemoteTool(properties);
            };

            /**
             * Encodes the specified RemoteTool message. Does not implicitly {@link keyholder.v1.RemoteTool.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.RemoteTool
             * @static
             * @param {keyholder.v1.RemoteTool.$Properties} message RemoteTool message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemoteTool.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.kind);
                if (message.installed != null && $Object.hasOwnProperty.call(message, "installed"))
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.installed);
                if (message.running != null && $Object.hasOwnProperty.call(message, "running"))
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.running);
                if (message.startsByItself != null && $Object.hasOwnProperty.call(message, "startsByItself"))
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.startsByItself);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.version);
                if (message.instance != null && $Object.hasOwnProperty.call(message, "instance"))
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.instance);
                if (message.signs != null && message.signs.length)
                    for (let i = 0; i < message.signs.length; ++i)
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.signs[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemoteTool message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.RemoteTool
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.RemoteTool & keyholder.v1.RemoteTool.$Shape} RemoteTool
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemoteTool.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.RemoteTool();
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
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.installed = reader.bool();
                            message._installed = "installed";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.running = reader.bool();
                            message._running = "running";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.startsByItself = reader.bool();
                            message._startsByItself = "startsByItself";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.version = reader.stringVerify();
                            message._version = "version";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.instance = reader.stringVerify();
                            message._instance = "instance";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.signs && message.signs.length))
                                message.signs = [];
                            message.signs.push(reader.stringVerify());
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

            return RemoteTool;
        })();

        v1.RemovableMedia = (function() {

            /**
             * Properties of a RemovableMedia.
             * @typedef {Object} keyholder.v1.RemovableMedia.$Properties
             * @property {boolean|null} [blocked] RemovableMedia blocked
             * @property {boolean|null} [writeNeedsEncryption] RemovableMedia writeNeedsEncryption
             * @property {boolean|null} [autorun] RemovableMedia autorun
             * @property {Array.<string>|null} [because] RemovableMedia because
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemovableMedia.
             * @memberof keyholder.v1
             * @interface IRemovableMedia
             * @augments keyholder.v1.RemovableMedia.$Properties
             * @deprecated Use keyholder.v1.RemovableMedia.$Properties instead.
             */

            /**
             * Shape of a RemovableMedia.
             * @typedef {keyholder.v1.RemovableMedia.$Properties} keyholder.v1.RemovableMedia.$Shape
             */

            /**
             * Constructs a new RemovableMedia.
             * @memberof keyholder.v1
             * @classdesc Represents a RemovableMedia.
             * @constructor
             * @param {keyholder.v1.RemovableMedia.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemovableMedia = function (properties) {
                this.because = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemovableMedia blocked.
             * @member {boolean|null|undefined} blocked
             * @memberof keyholder.v1.RemovableMedia
             * @instance
             */
            RemovableMedia.prototype.blocked = null;

            /**
             * RemovableMedia writeNeedsEncryption.
             * @member {boolean|null|undefined} writeNeedsEncryption
             * @memberof keyholder.v1.RemovableMedia
             * @instance
             */
            RemovableMedia.prototype.writeNeedsEncryption = null;

            /**
             * RemovableMedia autorun.
             * @member {boolean|null|undefined} autorun
             * @memberof keyholder.v1.RemovableMedia
             * @instance
             */
            RemovableMedia.prototype.autorun = null;

            /**
             * RemovableMedia because.
             * @member {Array.<string>} because
             * @memberof keyholder.v1.RemovableMedia
             * @instance
             */
            RemovableMedia.prototype.because = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new RemovableMedia instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.RemovableMedia
             * @static
             * @param {keyholder.v1.RemovableMedia.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.RemovableMedia} RemovableMedia instance
             * @type {{
             *   (properties: keyholder.v1.RemovableMedia.$Shape): keyholder.v1.RemovableMedia & keyholder.v1.RemovableMedia.$Shape;
             *   (properties?: keyholder.v1.RemovableMedia.$Properties): keyholder.v1.RemovableMedia;
             * }}
             */
            RemovableMedia.create = function(properties) {
                return new RemovableMedia(properties);
            };

            /**
             * Encodes the specified RemovableMedia message. Does not implicitly {@link keyholder.v1.RemovableMedia.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.RemovableMedia
             * @static
             * @param {keyholder.v1.RemovableMedia.$Properties} message RemovableMedia message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemovableMedia.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.blocked != null && $Object.hasOwnProperty.call(message, "blocked"))
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.blocked);
                if (message.writeNeedsEncryption != null && $Object.hasOwnProperty.call(message, "writeNeedsEncryption"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.writeNeedsEncryption);
                if (message.autorun != null && $Object.hasOwnProperty.call(message, "autorun"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.autorun);
                if (message.because != null && message.because.length)
                    for (let i = 0; i < message.because.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.because[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemovableMedia message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.RemovableMedia
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.RemovableMedia & keyholder.v1.RemovableMedia.$Shape} RemovableMedia
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemovableMedia.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.RemovableMedia();
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
                            message.blocked = reader.bool();
                            message._blocked = "blocked";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.writeNeedsEncryption = reader.bool();
                            message._writeNeedsEncryption = "writeNeedsEncryption";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.autorun = reader.bool();
                            message._autorun = "autorun";
                            continue;
                        }
                    case 4: {
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

            return RemovableMedia;
        })();

        v1.RemoteLogins = (function() {

            /**
             * Properties of a RemoteLogins.
             * @typedef {Object} keyholder.v1.RemoteLogins.$Properties
             * @property {Array.<keyholder.v1.RemoteLogin.$Properties>|null} [logins] RemoteLogins logins
             * @property {Array.<string>|null} [examined] RemoteLogins examined
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemoteLogins.
             * @memberof keyholder.v1
             * @interface IRemoteLogins
             * @augments keyholder.v1.RemoteLogins.$Properties
             * @deprecated Use keyholder.v1.RemoteLogins.$Properties instead.
             */

            /**
             * Shape of a RemoteLogins.
             * @typedef {keyholder.v1.RemoteLogins.$Properties} keyholder.v1.RemoteLogins.$Shape
             */

            /**
             * Constructs a new RemoteLogins.
             * @memberof keyholder.v1
             * @classdesc Represents a RemoteLogins.
             * @constructor
             * @param {keyholder.v1.RemoteLogins.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemoteLogins = function (properties) {
                this.logins = [];
                this.examined = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemoteLogins logins.
             * @member {Array.<keyholder.v1.RemoteLogin.$Properties>} logins
             * @memberof keyholder.v1.RemoteLogins
             * @instance
             */
            RemoteLogins.prototype.logins = $util.emptyArray;

            /**
             * RemoteLogins examined.
             * @member {Array.<string>} examined
             * @memberof keyholder.v1.RemoteLogins
             * @instance
             */
            RemoteLogins.prototype.examined = $util.emptyArray;

            /**
             * Creates a new RemoteLogins instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.RemoteLogins
             * @static
             * @param {keyholder.v1.RemoteLogins.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.RemoteLogins} RemoteLogins instance
             * @type {{
             *   (properties: keyholder.v1.RemoteLogins.$Shape): keyholder.v1.RemoteLogins & keyholder.v1.RemoteLogins.$Shape;
             *   (properties?: keyholder.v1.RemoteLogins.$Properties): keyholder.v1.RemoteLogins;
             * }}
             */
            RemoteLogins.create = function(properties) {
                return new RemoteLogins(properties);
            };

            /**
             * Encodes the specified RemoteLogins message. Does not implicitly {@link keyholder.v1.RemoteLogins.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.RemoteLogins
             * @static
             * @param {keyholder.v1.RemoteLogins.$Properties} message RemoteLogins message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemoteLogins.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.logins != null && message.logins.length)
                    for (let i = 0; i < message.logins.length; ++i)
                        $root.keyholder.v1.RemoteLogin.encode(message.logins[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.examined != null && message.examined.length)
                    for (let i = 0; i < message.examined.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.examined[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemoteLogins message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.RemoteLogins
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.RemoteLogins & keyholder.v1.RemoteLogins.$Shape} RemoteLogins
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemoteLogins.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.RemoteLogins();
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
                            message.logins.push($root.keyholder.v1.RemoteLogin.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return RemoteLogins;
        })();

        v1.RemoteLogin = (function() {

            /**
             * Properties of a RemoteLogin.
             * @typedef {Object} keyholder.v1.RemoteLogin.$Properties
             * @property {string|null} [service] RemoteLogin service
             * @property {boolean|null} [enabled] RemoteLogin enabled
             * @property {boolean|null} [passwordAlone] RemoteLogin passwordAlone
             * @property {boolean|null} [networkLevelAuthentication] RemoteLogin networkLevelAuthentication
             * @property {number|null} [idleLimitSeconds] RemoteLogin idleLimitSeconds
             * @property {number|null} [disconnectedLimitSeconds] RemoteLogin disconnectedLimitSeconds
             * @property {boolean|null} [loopbackOnly] RemoteLogin loopbackOnly
             * @property {Array.<string>|null} [because] RemoteLogin because
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemoteLogin.
             * @memberof keyholder.v1
             * @interface IRemoteLogin
             * @augments keyholder.v1.RemoteLogin.$Properties
             * @deprecated Use keyholder.v1.RemoteLogin.$Properties instead.
             */

            /**
             * Shape of a RemoteLogin.
             * @typedef {keyholder.v1.RemoteLogin.$Properties} keyholder.v1.RemoteLogin.$Shape
             */

            /**
             * Constructs a new RemoteLogin.
             * @memberof keyholder.v1
             * @classdesc Represents a RemoteLogin.
             * @constructor
             * @param {keyholder.v1.RemoteLogin.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemoteLogin = function (properties) {
                this.because = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemoteLogin service.
             * @member {string} service
             * @memberof keyholder.v1.RemoteLogin
             * @instance
             */
            RemoteLogin.prototype.service = "";

            /**
             * RemoteLogin enabled.
             * @member {boolean|null|undefined} enabled
             * @memberof keyholder.v1.RemoteLogin
             * @instance
             */
            RemoteLogin.prototype.enabled = null;

            /**
             * RemoteLogin passwordAlone.
             * @member {boolean|null|undefined} passwordAlone
             * @memberof keyholder.v1.RemoteLogin
             * @instance
             */
            RemoteLogin.prototype.passwordAlone = null;

            /**
             * RemoteLogin networkLevelAuthentication.
             * @member {boolean|null|undefined} networkLevelAuthentication
             * @memberof keyholder.v1.RemoteLogin
             * @instance
             */
            RemoteLogin.prototype.networkLevelAuthentication = null;

            /**
             * RemoteLogin idleLimitSeconds.
             * @member {number|null|undefined} idleLimitSeconds
             * @memberof keyholder.v1.RemoteLogin
             * @instance
             */
            RemoteLogin.prototype.idleLimitSeconds = null;

            /**
             * RemoteLogin disconnectedLimitSeconds.
             * @member {number|null|undefined} disconnectedLimitSeconds
             * @memberof keyholder.v1.RemoteLogin
             * @instance
             */
            RemoteLogin.prototype.disconnectedLimitSeconds = null;

            /**
             * RemoteLogin loopbackOnly.
             * @member {boolean|null|undefined} loopbackOnly
             * @memberof keyholder.v1.RemoteLogin
             * @instance
             */
            RemoteLogin.prototype.loopbackOnly = null;

            /**
             * RemoteLogin because.
             * @member {Array.<string>} because
             * @memberof keyholder.v1.RemoteLogin
             * @instance
             */
            RemoteLogin.prototype.because = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new RemoteLogin instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.RemoteLogin
             * @static
             * @param {keyholder.v1.RemoteLogin.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.RemoteLogin} RemoteLogin instance
             * @type {{
             *   (properties: keyholder.v1.RemoteLogin.$Shape): keyholder.v1.RemoteLogin & keyholder.v1.RemoteLogin.$Shape;
             *   (properties?: keyholder.v1.RemoteLogin.$Properties): keyholder.v1.RemoteLogin;
             * }}
             */
            RemoteLogin.create = function(properties) {
                return new RemoteLogin(properties);
            };

            /**
             * Encodes the specified RemoteLogin message. Does not implicitly {@link keyholder.v1.RemoteLogin.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.RemoteLogin
             * @static
             * @param {keyholder.v1.RemoteLogin.$Properties} message RemoteLogin message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemoteLogin.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.service != null && $Object.hasOwnProperty.call(message, "service") && message.service !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.service);
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.enabled);
                if (message.passwordAlone != null && $Object.hasOwnProperty.call(message, "passwordAlone"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.passwordAlone);
                if (message.networkLevelAuthentication != null && $Object.hasOwnProperty.call(message, "networkLevelAuthentication"))
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.networkLevelAuthentication);
                if (message.idleLimitSeconds != null && $Object.hasOwnProperty.call(message, "idleLimitSeconds"))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.idleLimitSeconds);
                if (message.disconnectedLimitSeconds != null && $Object.hasOwnProperty.call(message, "disconnectedLimitSeconds"))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.disconnectedLimitSeconds);
                if (message.loopbackOnly != null && $Object.hasOwnProperty.call(message, "loopbackOnly"))
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.loopbackOnly);
                if (message.because != null && message.because.length)
                    for (let i = 0; i < message.because.length; ++i)
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.because[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemoteLogin message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.RemoteLogin
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.RemoteLogin & keyholder.v1.RemoteLogin.$Shape} RemoteLogin
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemoteLogin.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.RemoteLogin();
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
                                message.service = value;
                            else
                                delete message.service;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.enabled = reader.bool();
                            message._enabled = "enabled";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.passwordAlone = reader.bool();
                            message._passwordAlone = "passwordAlone";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.networkLevelAuthentication = reader.bool();
                            message._networkLevelAuthentication = "networkLevelAuthentication";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.idleLimitSeconds = reader.int64();
                            message._idleLimitSeconds = "idleLimitSeconds";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.disconnectedLimitSeconds = reader.int64();
                            message._disconnectedLimitSeconds = "disconnectedLimitSeconds";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.loopbackOnly = reader.bool();
                            message._loopbackOnly = "loopbackOnly";
                            continue;
                        }
                    case 8: {
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

            return RemoteLogin;
        })();

        v1.Software = (function() {

            /**
             * Properties of a Software.
             * @typedef {Object} keyholder.v1.Software.$Properties
             * @property {Array.<keyholder.v1.Program.$Properties>|null} [programs] Software programs
             * @property {boolean|null} [truncated] Software truncated
             * @property {Array.<string>|null} [sources] Software sources
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Software.
             * @memberof keyholder.v1
             * @interface ISoftware
             * @augments keyholder.v1.Software.$Properties
             * @deprecated Use keyholder.v1.Software.$Properties instead.
             */

            /**
             * Shape of a Software.
             * @typedef {keyholder.v1.Software.$Properties} keyholder.v1.Software.$Shape
             */

            /**
             * Constructs a new Software.
             * @memberof keyholder.v1
             * @classdesc Represents a Software.
             * @constructor
             * @param {keyholder.v1.Software.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Software = function (properties) {
                this.programs = [];
                this.sources = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Software programs.
             * @member {Array.<keyholder.v1.Program.$Properties>} programs
             * @memberof keyholder.v1.Software
             * @instance
             */
            Software.prototype.programs = $util.emptyArray;

            /**
             * Software truncated.
             * @member {boolean|null|undefined} truncated
             * @memberof keyholder.v1.Software
             * @instance
             */
            Software.prototype.truncated = null;

            /**
             * Software sources.
             * @member {Array.<string>} sources
             * @memberof keyholder.v1.Software
             * @instance
             */
            Software.prototype.sources = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Software.prototype, "_truncated", {
                get: $util.oneOfGetter($oneOfFields = ["truncated"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Software instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Software
             * @static
             * @param {keyholder.v1.Software.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Software} Software instance
             * @type {{
             *   (properties: keyholder.v1.Software.$Shape): keyholder.v1.Software & keyholder.v1.Software.$Shape;
             *   (properties?: keyholder.v1.Software.$Properties): keyholder.v1.Software;
             * }}
             */
            Software.create = function(properties) {
                return new Software(properties);
            };

            /**
             * Encodes the specified Software message. Does not implicitly {@link keyholder.v1.Software.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Software
             * @static
             * @param {keyholder.v1.Software.$Properties} message Software message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Software.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.programs != null && message.programs.length)
                    for (let i = 0; i < message.programs.length; ++i)
                        $root.keyholder.v1.Program.encode(message.programs[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.truncated != null && $Object.hasOwnProperty.call(message, "truncated"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.truncated);
                if (message.sources != null && message.sources.length)
                    for (let i = 0; i < message.sources.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.sources[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Software message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Software
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Software & keyholder.v1.Software.$Shape} Software
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Software.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Software();
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
                            if (!(message.programs && message.programs.length))
                                message.programs = [];
                            message.programs.push($root.keyholder.v1.Program.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.truncated = reader.bool();
                            message._truncated = "truncated";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.sources && message.sources.length))
                                message.sources = [];
                            message.sources.push(reader.stringVerify());
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

            return Software;
        })();

        v1.Program = (function() {

            /**
             * Properties of a Program.
             * @typedef {Object} keyholder.v1.Program.$Properties
             * @property {string|null} [name] Program name
             * @property {string|null} [version] Program version
             * @property {string|null} [publisher] Program publisher
             * @property {string|null} [source] Program source
             * @property {number|null} [installedAtMs] Program installedAtMs
             * @property {boolean|null} [personal] Program personal
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Program.
             * @memberof keyholder.v1
             * @interface IProgram
             * @augments keyholder.v1.Program.$Properties
             * @deprecated Use keyholder.v1.Program.$Properties instead.
             */

            /**
             * Shape of a Program.
             * @typedef {keyholder.v1.Program.$Properties} keyholder.v1.Program.$Shape
             */

            /**
             * Constructs a new Program.
             * @memberof keyholder.v1
             * @classdesc Represents a Program.
             * @constructor
             * @param {keyholder.v1.Program.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Program = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Program name.
             * @member {string} name
             * @memberof keyholder.v1.Program
             * @instance
             */
            Program.prototype.name = "";

            /**
             * Program version.
             * @member {string} version
             * @memberof keyholder.v1.Program
             * @instance
             */
            Program.prototype.version = "";

            /**
             * Program publisher.
             * @member {string} publisher
             * @memberof keyholder.v1.Program
             * @instance
             */
            Program.prototype.publisher = "";

            /**
             * Program source.
             * @member {string} source
             * @memberof keyholder.v1.Program
             * @instance
             */
            Program.prototype.source = "";

            /**
             * Program installedAtMs.
             * @member {number|null|undefined} installedAtMs
             * @memberof keyholder.v1.Program
             * @instance
             */
            Program.prototype.installedAtMs = null;

            /**
             * Program personal.
             * @member {boolean|null|undefined} personal
             * @memberof keyholder.v1.Program
             * @instance
             */
            Program.prototype.personal = null;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new Program instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Program
             * @static
             * @param {keyholder.v1.Program.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Program} Program instance
             * @type {{
             *   (properties: keyholder.v1.Program.$Shape): keyholder.v1.Program & keyholder.v1.Program.$Shape;
             *   (properties?: keyholder.v1.Program.$Properties): keyholder.v1.Program;
             * }}
             */
            Program.create = function(properties) {
                return new Program(properties);
            };

            /**
             * Encodes the specified Program message. Does not implicitly {@link keyholder.v1.Program.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Program
             * @static
             * @param {keyholder.v1.Program.$Properties} message Program message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Program.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.version);
                if (message.publisher != null && $Object.hasOwnProperty.call(message, "publisher") && message.publisher !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.publisher);
                if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.source);
                if (message.installedAtMs != null && $Object.hasOwnProperty.call(message, "installedAtMs"))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.installedAtMs);
                if (message.personal != null && $Object.hasOwnProperty.call(message, "personal"))
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.personal);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Program message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Program
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Program & keyholder.v1.Program.$Shape} Program
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Program.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Program();
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
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.publisher = value;
                            else
                                delete message.publisher;
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
                            if (wireType !== 0)
                                break;
                            message.installedAtMs = reader.int64();
                            message._installedAtMs = "installedAtMs";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.personal = reader.bool();
                            message._personal = "personal";
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

            return Program;
        })();

        v1.Elevation = (function() {

            /**
             * Properties of an Elevation.
             * @typedef {Object} keyholder.v1.Elevation.$Properties
             * @property {boolean|null} [prompts] Elevation prompts
             * @property {string|null} [administratorsAsked] Elevation administratorsAsked
             * @property {boolean|null} [remoteFullRights] Elevation remoteFullRights
             * @property {string|null} [managedPassword] Elevation managedPassword
             * @property {string|null} [managedAccount] Elevation managedAccount
             * @property {number|null} [rememberedSeconds] Elevation rememberedSeconds
             * @property {Array.<string>|null} [because] Elevation because
             * @property {string|null} [passwordOf] Elevation passwordOf
             * @property {boolean|null} [rootPassword] Elevation rootPassword
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Elevation.
             * @memberof keyholder.v1
             * @interface IElevation
             * @augments keyholder.v1.Elevation.$Properties
             * @deprecated Use keyholder.v1.Elevation.$Properties instead.
             */

            /**
             * Shape of an Elevation.
             * @typedef {keyholder.v1.Elevation.$Properties} keyholder.v1.Elevation.$Shape
             */

            /**
             * Constructs a new Elevation.
             * @memberof keyholder.v1
             * @classdesc Represents an Elevation.
             * @constructor
             * @param {keyholder.v1.Elevation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Elevation = function (properties) {
                this.because = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Elevation prompts.
             * @member {boolean|null|undefined} prompts
             * @memberof keyholder.v1.Elevation
             * @instance
             */
            Elevation.prototype.prompts = null;

            /**
             * Elevation administratorsAsked.
             * @member {string|null|undefined} administratorsAsked
             * @memberof keyholder.v1.Elevation
             * @instance
             */
            Elevation.prototype.administratorsAsked = null;

            /**
             * Elevation remoteFullRights.
             * @member {boolean|null|undefined} remoteFullRights
             * @memberof keyholder.v1.Elevation
             * @instance
             */
            Elevation.prototype.remoteFullRights = null;

            /**
             * Elevation managedPassword.
             * @member {string|null|undefined} managedPassword
             * @memberof keyholder.v1.Elevation
             * @instance
             */
            Elevation.prototype.managedPassword = null;

            /**
             * Elevation managedAccount.
             * @member {string|null|undefined} managedAccount
             * @memberof keyholder.v1.Elevation
             * @instance
             */
            Elevation.prototype.managedAccount = null;

            /**
             * Elevation rememberedSeconds.
             * @member {number|null|undefined} rememberedSeconds
             * @memberof keyholder.v1.Elevation
             * @instance
             */
            Elevation.prototype.rememberedSeconds = null;

            /**
             * Elevation because.
             * @member {Array.<string>} because
             * @memberof keyholder.v1.Elevation
             * @instance
             */
            Elevation.prototype.because = $util.emptyArray;

            /**
             * Elevation passwordOf.
             * @member {string|null|undefined} passwordOf
             * @memberof keyholder.v1.Elevation
             * @instance
             */
            Elevation.prototype.passwordOf = null;

            /**
             * Elevation rootPassword.
             * @member {boolean|null|undefined} rootPassword
             * @memberof keyholder.v1.Elevation
             * @instance
             */
            Elevation.prototype.rootPassword = null;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new Elevation instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Elevation
             * @static
             * @param {keyholder.v1.Elevation.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Elevation} Elevation instance
             * @type {{
             *   (properties: keyholder.v1.Elevation.$Shape): keyholder.v1.Elevation & keyholder.v1.Elevation.$Shape;
             *   (properties?: keyholder.v1.Elevation.$Properties): keyholder.v1.Elevation;
             * }}
             */
            Elevation.create = function(properties) {
                return new Elevation(properties);
            };

            /**
             * Encodes the specified Elevation message. Does not implicitly {@link keyholder.v1.Elevation.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Elevation
             * @static
             * @param {keyholder.v1.Elevation.$Properties} message Elevation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Elevation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.prompts != null && $Object.hasOwnProperty.call(message, "prompts"))
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.prompts);
                if (message.administratorsAsked != null && $Object.hasOwnProperty.call(message, "administratorsAsked"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.administratorsAsked);
                if (message.remoteFullRights != null && $Object.hasOwnProperty.call(message, "remoteFullRights"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.remoteFullRights);
                if (message.managedPassword != null && $Object.hasOwnProperty.call(message, "managedPassword"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.managedPassword);
                if (message.managedAccount != null && $Object.hasOwnProperty.call(message, "managedAccount"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.managedAccount);
                if (message.rememberedSeconds != null && $Object.hasOwnProperty.call(message, "rememberedSeconds"))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.rememberedSeconds);
                if (message.because != null && message.because.length)
                    for (let i = 0; i < message.because.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.because[i]);
                if (message.passwordOf != null && $Object.hasOwnProperty.call(message, "passwordOf"))
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.passwordOf);
                if (message.rootPassword != null && $Object.hasOwnProperty.call(message, "rootPassword"))
                    writer.uint32(/* id 9, wireType 0 =*/72).bool(message.rootPassword);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Elevation message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Elevation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Elevation & keyholder.v1.Elevation.$Shape} Elevation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Elevation.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Elevation();
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
                            message.prompts = reader.bool();
                            message._prompts = "prompts";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.administratorsAsked = reader.stringVerify();
                            message._administratorsAsked = "administratorsAsked";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.remoteFullRights = reader.bool();
                            message._remoteFullRights = "remoteFullRights";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.managedPassword = reader.stringVerify();
                            message._managedPassword = "managedPassword";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.managedAccount = reader.stringVerify();
                            message._managedAccount = "managedAccount";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.rememberedSeconds = reader.int64();
                            message._rememberedSeconds = "rememberedSeconds";
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
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.passwordOf = reader.stringVerify();
                            message._passwordOf = "passwordOf";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.rootPassword = reader.bool();
                            message._rootPassword = "rootPassword";
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

            return Elevation;
        })();

        v1.AdminLogins = (function() {

            /**
             * Properties of an AdminLogins.
             * @typedef {Object} keyholder.v1.AdminLogins.$Properties
             * @property {Array.<keyholder.v1.AdminLoginVerdict.$Properties>|null} [logins] AdminLogins logins
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AdminLogins.
             * @memberof keyholder.v1
             * @interface IAdminLogins
             * @augments keyholder.v1.AdminLogins.$Properties
             * @deprecated Use keyholder.v1.AdminLogins.$Properties instead.
             */

            /**
             * Shape of an AdminLogins.
             * @typedef {keyholder.v1.AdminLogins.$Properties} keyholder.v1.AdminLogins.$Shape
             */

            /**
             * Constructs a new AdminLogins.
             * @memberof keyholder.v1
             * @classdesc Represents an AdminLogins.
             * @constructor
             * @param {keyholder.v1.AdminLogins.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AdminLogins = function (properties) {
                this.logins = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AdminLogins logins.
             * @member {Array.<keyholder.v1.AdminLoginVerdict.$Properties>} logins
             * @memberof keyholder.v1.AdminLogins
             * @instance
             */
            AdminLogins.prototype.logins = $util.emptyArray;

            /**
             * Creates a new AdminLogins instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.AdminLogins
             * @static
             * @param {keyholder.v1.AdminLogins.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.AdminLogins} AdminLogins instance
             * @type {{
             *   (properties: keyholder.v1.AdminLogins.$Shape): keyholder.v1.AdminLogins & keyholder.v1.AdminLogins.$Shape;
             *   (properties?: keyholder.v1.AdminLogins.$Properties): keyholder.v1.AdminLogins;
             * }}
             */
            AdminLogins.create = function(properties) {
                return new AdminLogins(properties);
            };

            /**
             * Encodes the specified AdminLogins message. Does not implicitly {@link keyholder.v1.AdminLogins.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.AdminLogins
             * @static
             * @param {keyholder.v1.AdminLogins.$Properties} message AdminLogins message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AdminLogins.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.logins != null && message.logins.length)
                    for (let i = 0; i < message.logins.length; ++i)
                        $root.keyholder.v1.AdminLoginVerdict.encode(message.logins[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AdminLogins message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.AdminLogins
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.AdminLogins & keyholder.v1.AdminLogins.$Shape} AdminLogins
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AdminLogins.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.AdminLogins();
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
                            message.logins.push($root.keyholder.v1.AdminLoginVerdict.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return AdminLogins;
        })();

        v1.AdminLoginVerdict = (function() {

            /**
             * Properties of an AdminLoginVerdict.
             * @typedef {Object} keyholder.v1.AdminLoginVerdict.$Properties
             * @property {string|null} [account] AdminLoginVerdict account
             * @property {string|null} [accountId] AdminLoginVerdict accountId
             * @property {string|null} [kind] AdminLoginVerdict kind
             * @property {string|null} [unowned] AdminLoginVerdict unowned
             * @property {string|null} [owner] AdminLoginVerdict owner
             * @property {string|null} [ownerState] AdminLoginVerdict ownerState
             * @property {number|null} [confidence] AdminLoginVerdict confidence
             * @property {string|null} [why] AdminLoginVerdict why
             * @property {string|null} [use] AdminLoginVerdict use
             * @property {number|null} [useConfidence] AdminLoginVerdict useConfidence
             * @property {string|null} [useWhy] AdminLoginVerdict useWhy
             * @property {boolean|null} [enabled] AdminLoginVerdict enabled
             * @property {number|null} [adminSinceAtMs] AdminLoginVerdict adminSinceAtMs
             * @property {boolean|null} [dailyUse] AdminLoginVerdict dailyUse
             * @property {boolean|null} [typedService] AdminLoginVerdict typedService
             * @property {number|null} [samePasswordDayDevices] AdminLoginVerdict samePasswordDayDevices
             * @property {boolean|null} [provider] AdminLoginVerdict provider
             * @property {boolean|null} [reviewed] AdminLoginVerdict reviewed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AdminLoginVerdict.
             * @memberof keyholder.v1
             * @interface IAdminLoginVerdict
             * @augments keyholder.v1.AdminLoginVerdict.$Properties
             * @deprecated Use keyholder.v1.AdminLoginVerdict.$Properties instead.
             */

            /**
             * Shape of an AdminLoginVerdict.
             * @typedef {keyholder.v1.AdminLoginVerdict.$Properties} keyholder.v1.AdminLoginVerdict.$Shape
             */

            /**
             * Constructs a new AdminLoginVerdict.
             * @memberof keyholder.v1
             * @classdesc Represents an AdminLoginVerdict.
             * @constructor
             * @param {keyholder.v1.AdminLoginVerdict.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AdminLoginVerdict = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AdminLoginVerdict account.
             * @member {string} account
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.account = "";

            /**
             * AdminLoginVerdict accountId.
             * @member {string} accountId
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.accountId = "";

            /**
             * AdminLoginVerdict kind.
             * @member {string|null|undefined} kind
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.kind = null;

            /**
             * AdminLoginVerdict unowned.
             * @member {string|null|undefined} unowned
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.unowned = null;

            /**
             * AdminLoginVerdict owner.
             * @member {string|null|undefined} owner
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.owner = null;

            /**
             * AdminLoginVerdict ownerState.
             * @member {string|null|undefined} ownerState
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.ownerState = null;

            /**
             * AdminLoginVerdict confidence.
             * @member {number|null|undefined} confidence
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.confidence = null;

            /**
             * AdminLoginVerdict why.
             * @member {string|null|undefined} why
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.why = null;

            /**
             * AdminLoginVerdict use.
             * @member {string|null|undefined} use
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.use = null;

            /**
             * AdminLoginVerdict useConfidence.
             * @member {number|null|undefined} useConfidence
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.useConfidence = null;

            /**
             * AdminLoginVerdict useWhy.
             * @member {string|null|undefined} useWhy
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.useWhy = null;

            /**
             * AdminLoginVerdict enabled.
             * @member {boolean|null|undefined} enabled
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.enabled = null;

            /**
             * AdminLoginVerdict adminSinceAtMs.
             * @member {number|null|undefined} adminSinceAtMs
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.adminSinceAtMs = null;

            /**
             * AdminLoginVerdict dailyUse.
             * @member {boolean|null|undefined} dailyUse
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.dailyUse = null;

            /**
             * AdminLoginVerdict typedService.
             * @member {boolean|null|undefined} typedService
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.typedService = null;

            /**
             * AdminLoginVerdict samePasswordDayDevices.
             * @member {number|null|undefined} samePasswordDayDevices
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.samePasswordDayDevices = null;

            /**
             * AdminLoginVerdict provider.
             * @member {boolean|null|undefined} provider
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.provider = null;

            /**
             * AdminLoginVerdict reviewed.
             * @member {boolean|null|undefined} reviewed
             * @memberof keyholder.v1.AdminLoginVerdict
             * @instance
             */
            AdminLoginVerdict.prototype.reviewed = null;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new AdminLoginVerdict instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.AdminLoginVerdict
             * @static
             * @param {keyholder.v1.AdminLoginVerdict.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.AdminLoginVerdict} AdminLoginVerdict instance
             * @type {{
             *   (properties: keyholder.v1.AdminLoginVerdict.$Shape): keyholder.v1.AdminLoginVerdict & keyholder.v1.AdminLoginVerdict.$Shape;
             *   (properties?: keyholder.v1.AdminLoginVerdict.$Properties): keyholder.v1.AdminLoginVerdict;
             * }}
             */
            AdminLoginVerdict.create = function(properties) {
                return new AdminLoginVerdict(properties);
            };

            /**
             * Encodes the specified AdminLoginVerdict message. Does not implicitly {@link keyholder.v1.AdminLoginVerdict.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.AdminLoginVerdict
             * @static
             * @param {keyholder.v1.AdminLoginVerdict.$Properties} message AdminLoginVerdict message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AdminLoginVerdict.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.account);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId") && message.accountId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.accountId);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.kind);
                if (message.unowned != null && $Object.hasOwnProperty.call(message, "unowned"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.unowned);
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.owner);
                if (message.ownerState != null && $Object.hasOwnProperty.call(message, "ownerState"))
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.ownerState);
                if (message.confidence != null && $Object.hasOwnProperty.call(message, "confidence"))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.confidence);
                if (message.why != null && $Object.hasOwnProperty.call(message, "why"))
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.why);
                if (message.use != null && $Object.hasOwnProperty.call(message, "use"))
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.use);
                if (message.useConfidence != null && $Object.hasOwnProperty.call(message, "useConfidence"))
                    writer.uint32(/* id 10, wireType 0 =*/80).int64(message.useConfidence);
                if (message.useWhy != null && $Object.hasOwnProperty.call(message, "useWhy"))
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.useWhy);
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled"))
                    writer.uint32(/* id 12, wireType 0 =*/96).bool(message.enabled);
                if (message.adminSinceAtMs != null && $Object.hasOwnProperty.call(message, "adminSinceAtMs"))
                    writer.uint32(/* id 13, wireType 0 =*/104).int64(message.adminSinceAtMs);
                if (message.dailyUse != null && $Object.hasOwnProperty.call(message, "dailyUse"))
                    writer.uint32(/* id 14, wireType 0 =*/112).bool(message.dailyUse);
                if (message.typedService != null && $Object.hasOwnProperty.call(message, "typedService"))
                    writer.uint32(/* id 15, wireType 0 =*/120).bool(message.typedService);
                if (message.samePasswordDayDevices != null && $Object.hasOwnProperty.call(message, "samePasswordDayDevices"))
                    writer.uint32(/* id 16, wireType 0 =*/128).int64(message.samePasswordDayDevices);
                if (message.provider != null && $Object.hasOwnProperty.call(message, "provider"))
                    writer.uint32(/* id 17, wireType 0 =*/136).bool(message.provider);
                if (message.reviewed != null && $Object.hasOwnProperty.call(message, "reviewed"))
                    writer.uint32(/* id 18, wireType 0 =*/144).bool(message.reviewed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AdminLoginVerdict message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.AdminLoginVerdict
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.AdminLoginVerdict & keyholder.v1.AdminLoginVerdict.$Shape} AdminLoginVerdict
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AdminLoginVerdict.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.AdminLoginVerdict();
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
                                message.accountId = value;
                            else
                                delete message.accountId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.kind = reader.stringVerify();
                            message._kind = "kind";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.unowned = reader.stringVerify();
                            message._unowned = "unowned";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.owner = reader.stringVerify();
                            message._owner = "owner";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.ownerState = reader.stringVerify();
                            message._ownerState = "ownerState";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.confidence = reader.int64();
                            message._confidence = "confidence";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.why = reader.stringVerify();
                            message._why = "why";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.use = reader.stringVerify();
                            message._use = "use";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.useConfidence = reader.int64();
                            message._useConfidence = "useConfidence";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.useWhy = reader.stringVerify();
                            message._useWhy = "useWhy";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            message.enabled = reader.bool();
                            message._enabled = "enabled";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            message.adminSinceAtMs = reader.int64();
                            message._adminSinceAtMs = "adminSinceAtMs";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            message.dailyUse = reader.bool();
                            message._dailyUse = "dailyUse";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            message.typedService = reader.bool();
                            message._typedService = "typedService";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            message.samePasswordDayDevices = reader.int64();
                            message._samePasswordDayDevices = "samePasswordDayDevices";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            message.provider = reader.bool();
                            message._provider = "provider";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 0)
                                break;
                            message.reviewed = reader.bool();
                            message._reviewed = "reviewed";
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

            return AdminLoginVerdict;
        })();

        v1.Presence = (function() {

            /**
             * Properties of a Presence.
             * @typedef {Object} keyholder.v1.Presence.$Properties
             * @property {number|null} [removedAtMs] Presence removedAtMs
             * @property {number|null} [silentDays] Presence silentDays
             * @property {number|null} [silentSinceAtMs] Presence silentSinceAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Presence.
             * @memberof keyholder.v1
             * @interface IPresence
             * @augments keyholder.v1.Presence.$Properties
             * @deprecated Use keyholder.v1.Presence.$Properties instead.
             */

            /**
             * Shape of a Presence.
             * @typedef {keyholder.v1.Presence.$Properties} keyholder.v1.Presence.$Shape
             */

            /**
             * Constructs a new Presence.
             * @memberof keyholder.v1
             * @classdesc Represents a Presence.
             * @constructor
             * @param {keyholder.v1.Presence.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Presence = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Presence removedAtMs.
             * @member {number|null|undefined} removedAtMs
             * @memberof keyholder.v1.Presence
             * @instance
             */
            Presence.prototype.removedAtMs = null;

            /**
             * Presence silentDays.
             * @member {number|null|undefined} silentDays
             * @memberof keyholder.v1.Presence
             * @instance
             */
            Presence.prototype.silentDays = null;

            /**
             * Presence silentSinceAtMs.
             * @member {number|null|undefined} silentSinceAtMs
             * @memberof keyholder.v1.Presence
             * @instance
             */
            Presence.prototype.silentSinceAtMs = null;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new Presence instance using the specified properties.
             * @function create
             * @memberof keyholder.v1.Presence
             * @static
             * @param {keyholder.v1.Presence.$Properties=} [properties] Properties to set
             * @returns {keyholder.v1.Presence} Presence instance
             * @type {{
             *   (properties: keyholder.v1.Presence.$Shape): keyholder.v1.Presence & keyholder.v1.Presence.$Shape;
             *   (properties?: keyholder.v1.Presence.$Properties): keyholder.v1.Presence;
             * }}
             */
            Presence.create = function(properties) {
                return new Presence(properties);
            };

            /**
             * Encodes the specified Presence message. Does not implicitly {@link keyholder.v1.Presence.verify|verify} messages.
             * @function encode
             * @memberof keyholder.v1.Presence
             * @static
             * @param {keyholder.v1.Presence.$Properties} message Presence message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Presence.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.removedAtMs != null && $Object.hasOwnProperty.call(message, "removedAtMs"))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.removedAtMs);
                if (message.silentDays != null && $Object.hasOwnProperty.call(message, "silentDays"))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.silentDays);
                if (message.silentSinceAtMs != null && $Object.hasOwnProperty.call(message, "silentSinceAtMs"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.silentSinceAtMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Presence message from the specified reader or buffer.
             * @function decode
             * @memberof keyholder.v1.Presence
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {keyholder.v1.Presence & keyholder.v1.Presence.$Shape} Presence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Presence.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.keyholder.v1.Presence();
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
                            message.removedAtMs = reader.int64();
                            message._removedAtMs = "removedAtMs";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.silentDays = reader.int64();
                            message._silentDays = "silentDays";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.silentSinceAtMs = reader.int64();
                            message._silentSinceAtMs = "silentSinceAtMs";
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

            return Presence;
        })();

        return v1;
    })();

    return keyholder;
})();

export {
  $root as default
};
