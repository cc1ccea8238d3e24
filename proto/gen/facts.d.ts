import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace keyholder. */
export namespace keyholder {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a Facts.
         * @deprecated Use keyholder.v1.Facts.$Properties instead.
         */
        interface IFacts extends keyholder.v1.Facts.$Properties {
        }

        /** Represents a Facts. */
        class Facts {

            /**
             * Constructs a new Facts.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Facts.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Facts host. */
            host?: (keyholder.v1.Host.$Properties|null);

            /** Facts osRelease. */
            osRelease?: (keyholder.v1.OsRelease.$Properties|null);

            /** Facts pendingUpdates. */
            pendingUpdates?: (keyholder.v1.PendingUpdates.$Properties|null);

            /** Facts automaticUpdates. */
            automaticUpdates?: (keyholder.v1.AutomaticUpdates.$Properties|null);

            /** Facts restartState. */
            restartState?: (keyholder.v1.RestartState.$Properties|null);

            /** Facts diskVolumes. */
            diskVolumes?: (keyholder.v1.DiskVolumes.$Properties|null);

            /** Facts screenLocks. */
            screenLocks?: (keyholder.v1.ScreenLocks.$Properties|null);

            /** Facts shellTimeout. */
            shellTimeout?: (keyholder.v1.ShellTimeout.$Properties|null);

            /** Facts sshServer. */
            sshServer?: (keyholder.v1.SshServer.$Properties|null);

            /** Facts sessionManager. */
            sessionManager?: (keyholder.v1.SessionManager.$Properties|null);

            /** Facts automaticLogins. */
            automaticLogins?: (keyholder.v1.AutomaticLogins.$Properties|null);

            /** Facts accounts. */
            accounts?: (keyholder.v1.Accounts.$Properties|null);

            /** Facts sudoRules. */
            sudoRules?: (keyholder.v1.SudoRules.$Properties|null);

            /** Facts administrators. */
            administrators?: (keyholder.v1.Administrators.$Properties|null);

            /** Facts logons. */
            logons?: (keyholder.v1.Logons.$Properties|null);

            /** Facts logonEvents. */
            logonEvents?: (keyholder.v1.LogonEvents.$Properties|null);

            /** Facts auditLog. */
            auditLog?: (keyholder.v1.AuditLog.$Properties|null);

            /** Facts firewall. */
            firewall?: (keyholder.v1.Firewall.$Properties|null);

            /** Facts antimalware. */
            antimalware?: (keyholder.v1.Antimalware.$Properties|null);

            /** Facts guestAccess. */
            guestAccess?: (keyholder.v1.GuestAccess.$Properties|null);

            /** Facts passwordPolicy. */
            passwordPolicy?: (keyholder.v1.PasswordPolicy.$Properties|null);

            /** Facts timeSync. */
            timeSync?: (keyholder.v1.TimeSync.$Properties|null);

            /** Facts remoteTools. */
            remoteTools?: (keyholder.v1.RemoteTools.$Properties|null);

            /** Facts removableMedia. */
            removableMedia?: (keyholder.v1.RemovableMedia.$Properties|null);

            /** Facts remoteLogins. */
            remoteLogins?: (keyholder.v1.RemoteLogins.$Properties|null);

            /** Facts software. */
            software?: (keyholder.v1.Software.$Properties|null);

            /** Facts elevation. */
            elevation?: (keyholder.v1.Elevation.$Properties|null);

            /** Facts adminLogins. */
            adminLogins?: (keyholder.v1.AdminLogins.$Properties|null);

            /** Facts presence. */
            presence?: (keyholder.v1.Presence.$Properties|null);

            /** Facts fact. */
            fact?: ("host"|"osRelease"|"pendingUpdates"|"automaticUpdates"|"restartState"|"diskVolumes"|"screenLocks"|"shellTimeout"|"sshServer"|"sessionManager"|"automaticLogins"|"accounts"|"sudoRules"|"administrators"|"logons"|"logonEvents"|"auditLog"|"firewall"|"antimalware"|"guestAccess"|"passwordPolicy"|"timeSync"|"remoteTools"|"removableMedia"|"remoteLogins"|"software"|"elevation"|"adminLogins"|"presence");

            /**
             * Creates a new Facts instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Facts instance
             */
            static create(properties: keyholder.v1.Facts.$Shape): keyholder.v1.Facts & keyholder.v1.Facts.$Shape;
            static create(properties?: keyholder.v1.Facts.$Properties): keyholder.v1.Facts;

            /**
             * Encodes the specified Facts message. Does not implicitly {@link keyholder.v1.Facts.verify|verify} messages.
             * @param message Facts message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Facts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Facts message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Facts & keyholder.v1.Facts.$Shape} Facts
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Facts & keyholder.v1.Facts.$Shape;
        }

        namespace Facts {

            /** Properties of a Facts. */
            interface $Properties {

                /** Facts host */
                host?: (keyholder.v1.Host.$Properties|null);

                /** Facts osRelease */
                osRelease?: (keyholder.v1.OsRelease.$Properties|null);

                /** Facts pendingUpdates */
                pendingUpdates?: (keyholder.v1.PendingUpdates.$Properties|null);

                /** Facts automaticUpdates */
                automaticUpdates?: (keyholder.v1.AutomaticUpdates.$Properties|null);

                /** Facts restartState */
                restartState?: (keyholder.v1.RestartState.$Properties|null);

                /** Facts diskVolumes */
                diskVolumes?: (keyholder.v1.DiskVolumes.$Properties|null);

                /** Facts screenLocks */
                screenLocks?: (keyholder.v1.ScreenLocks.$Properties|null);

                /** Facts shellTimeout */
                shellTimeout?: (keyholder.v1.ShellTimeout.$Properties|null);

                /** Facts sshServer */
                sshServer?: (keyholder.v1.SshServer.$Properties|null);

                /** Facts sessionManager */
                sessionManager?: (keyholder.v1.SessionManager.$Properties|null);

                /** Facts automaticLogins */
                automaticLogins?: (keyholder.v1.AutomaticLogins.$Properties|null);

                /** Facts accounts */
                accounts?: (keyholder.v1.Accounts.$Properties|null);

                /** Facts sudoRules */
                sudoRules?: (keyholder.v1.SudoRules.$Properties|null);

                /** Facts administrators */
                administrators?: (keyholder.v1.Administrators.$Properties|null);

                /** Facts logons */
                logons?: (keyholder.v1.Logons.$Properties|null);

                /** Facts logonEvents */
                logonEvents?: (keyholder.v1.LogonEvents.$Properties|null);

                /** Facts auditLog */
                auditLog?: (keyholder.v1.AuditLog.$Properties|null);

                /** Facts firewall */
                firewall?: (keyholder.v1.Firewall.$Properties|null);

                /** Facts antimalware */
                antimalware?: (keyholder.v1.Antimalware.$Properties|null);

                /** Facts guestAccess */
                guestAccess?: (keyholder.v1.GuestAccess.$Properties|null);

                /** Facts passwordPolicy */
                passwordPolicy?: (keyholder.v1.PasswordPolicy.$Properties|null);

                /** Facts timeSync */
                timeSync?: (keyholder.v1.TimeSync.$Properties|null);

                /** Facts remoteTools */
                remoteTools?: (keyholder.v1.RemoteTools.$Properties|null);

                /** Facts removableMedia */
                removableMedia?: (keyholder.v1.RemovableMedia.$Properties|null);

                /** Facts remoteLogins */
                remoteLogins?: (keyholder.v1.RemoteLogins.$Properties|null);

                /** Facts software */
                software?: (keyholder.v1.Software.$Properties|null);

                /** Facts elevation */
                elevation?: (keyholder.v1.Elevation.$Properties|null);

                /** Facts adminLogins */
                adminLogins?: (keyholder.v1.AdminLogins.$Properties|null);

                /** Facts presence */
                presence?: (keyholder.v1.Presence.$Properties|null);

                /** Facts fact */
                fact?: ("host"|"osRelease"|"pendingUpdates"|"automaticUpdates"|"restartState"|"diskVolumes"|"screenLocks"|"shellTimeout"|"sshServer"|"sessionManager"|"automaticLogins"|"accounts"|"sudoRules"|"administrators"|"logons"|"logonEvents"|"auditLog"|"firewall"|"antimalware"|"guestAccess"|"passwordPolicy"|"timeSync"|"remoteTools"|"removableMedia"|"remoteLogins"|"software"|"elevation"|"adminLogins"|"presence");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Facts. */
            type $Shape = {
              host?: keyholder.v1.Host.$Shape|null;
              osRelease?: keyholder.v1.OsRelease.$Shape|null;
              pendingUpdates?: keyholder.v1.PendingUpdates.$Shape|null;
              automaticUpdates?: keyholder.v1.AutomaticUpdates.$Shape|null;
              restartState?: keyholder.v1.RestartState.$Shape|null;
              diskVolumes?: keyholder.v1.DiskVolumes.$Shape|null;
              screenLocks?: keyholder.v1.ScreenLocks.$Shape|null;
              shellTimeout?: keyholder.v1.ShellTimeout.$Shape|null;
              sshServer?: keyholder.v1.SshServer.$Shape|null;
              sessionManager?: keyholder.v1.SessionManager.$Shape|null;
              automaticLogins?: keyholder.v1.AutomaticLogins.$Shape|null;
              accounts?: keyholder.v1.Accounts.$Shape|null;
              sudoRules?: keyholder.v1.SudoRules.$Shape|null;
              administrators?: keyholder.v1.Administrators.$Shape|null;
              logons?: keyholder.v1.Logons.$Shape|null;
              logonEvents?: keyholder.v1.LogonEvents.$Shape|null;
              auditLog?: keyholder.v1.AuditLog.$Shape|null;
              firewall?: keyholder.v1.Firewall.$Shape|null;
              antimalware?: keyholder.v1.Antimalware.$Shape|null;
              guestAccess?: keyholder.v1.GuestAccess.$Shape|null;
              passwordPolicy?: keyholder.v1.PasswordPolicy.$Shape|null;
              timeSync?: keyholder.v1.TimeSync.$Shape|null;
              remoteTools?: keyholder.v1.RemoteTools.$Shape|null;
              removableMedia?: keyholder.v1.RemovableMedia.$Shape|null;
              remoteLogins?: keyholder.v1.RemoteLogins.$Shape|null;
              software?: keyholder.v1.Software.$Shape|null;
              elevation?: keyholder.v1.Elevation.$Shape|null;
              adminLogins?: keyholder.v1.AdminLogins.$Shape|null;
              presence?: keyholder.v1.Presence.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ fact?: undefined; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "host"; host: keyholder.v1.Host.$Shape; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "osRelease"; host?: null; osRelease: keyholder.v1.OsRelease.$Shape; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "pendingUpdates"; host?: null; osRelease?: null; pendingUpdates: keyholder.v1.PendingUpdates.$Shape; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "automaticUpdates"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates: keyholder.v1.AutomaticUpdates.$Shape; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "restartState"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState: keyholder.v1.RestartState.$Shape; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "diskVolumes"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes: keyholder.v1.DiskVolumes.$Shape; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "screenLocks"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks: keyholder.v1.ScreenLocks.$Shape; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "shellTimeout"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout: keyholder.v1.ShellTimeout.$Shape; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "sshServer"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer: keyholder.v1.SshServer.$Shape; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "sessionManager"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager: keyholder.v1.SessionManager.$Shape; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "automaticLogins"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins: keyholder.v1.AutomaticLogins.$Shape; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "accounts"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts: keyholder.v1.Accounts.$Shape; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "sudoRules"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules: keyholder.v1.SudoRules.$Shape; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "administrators"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators: keyholder.v1.Administrators.$Shape; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "logons"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons: keyholder.v1.Logons.$Shape; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "logonEvents"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents: keyholder.v1.LogonEvents.$Shape; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "auditLog"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog: keyholder.v1.AuditLog.$Shape; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "firewall"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall: keyholder.v1.Firewall.$Shape; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "antimalware"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware: keyholder.v1.Antimalware.$Shape; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "guestAccess"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess: keyholder.v1.GuestAccess.$Shape; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "passwordPolicy"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy: keyholder.v1.PasswordPolicy.$Shape; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "timeSync"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync: keyholder.v1.TimeSync.$Shape; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "remoteTools"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools: keyholder.v1.RemoteTools.$Shape; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "removableMedia"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia: keyholder.v1.RemovableMedia.$Shape; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "remoteLogins"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins: keyholder.v1.RemoteLogins.$Shape; software?: null; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "software"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software: keyholder.v1.Software.$Shape; elevation?: null; adminLogins?: null; presence?: null }|{ fact?: "elevation"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation: keyholder.v1.Elevation.$Shape; adminLogins?: null; presence?: null }|{ fact?: "adminLogins"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins: keyholder.v1.AdminLogins.$Shape; presence?: null }|{ fact?: "presence"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null; logonEvents?: null; auditLog?: null; firewall?: null; antimalware?: null; guestAccess?: null; passwordPolicy?: null; timeSync?: null; remoteTools?: null; removableMedia?: null; remoteLogins?: null; software?: null; elevation?: null; adminLogins?: null; presence: keyholder.v1.Presence.$Shape })
            );
        }

        /**
         * Properties of a Host.
         * @deprecated Use keyholder.v1.Host.$Properties instead.
         */
        interface IHost extends keyholder.v1.Host.$Properties {
        }

        /** Represents a Host. */
        class Host {

            /**
             * Constructs a new Host.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Host.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Host name. */
            name?: (string|null);

            /** Host vendor. */
            vendor?: (string|null);

            /** Host model. */
            model?: (string|null);

            /** Host serial. */
            serial?: (string|null);

            /** Host chassis. */
            chassis?: (string|null);

            /**
             * Creates a new Host instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Host instance
             */
            static create(properties: keyholder.v1.Host.$Shape): keyholder.v1.Host & keyholder.v1.Host.$Shape;
            static create(properties?: keyholder.v1.Host.$Properties): keyholder.v1.Host;

            /**
             * Encodes the specified Host message. Does not implicitly {@link keyholder.v1.Host.verify|verify} messages.
             * @param message Host message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Host.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Host message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Host & keyholder.v1.Host.$Shape} Host
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Host & keyholder.v1.Host.$Shape;
        }

        namespace Host {

            /** Properties of a Host. */
            interface $Properties {

                /** Host name */
                name?: (string|null);

                /** Host vendor */
                vendor?: (string|null);

                /** Host model */
                model?: (string|null);

                /** Host serial */
                serial?: (string|null);

                /** Host chassis */
                chassis?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Host. */
            type $Shape = keyholder.v1.Host.$Properties;
        }

        /**
         * Properties of an OsRelease.
         * @deprecated Use keyholder.v1.OsRelease.$Properties instead.
         */
        interface IOsRelease extends keyholder.v1.OsRelease.$Properties {
        }

        /** Represents an OsRelease. */
        class OsRelease {

            /**
             * Constructs a new OsRelease.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.OsRelease.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OsRelease platform. */
            platform?: (string|null);

            /** OsRelease id. */
            id?: (string|null);

            /** OsRelease version. */
            version?: (string|null);

            /** OsRelease name. */
            name?: (string|null);

            /** OsRelease codename. */
            codename?: (string|null);

            /** OsRelease kernel. */
            kernel?: (string|null);

            /** OsRelease architecture. */
            architecture?: (string|null);

            /** OsRelease edition. */
            edition?: (string|null);

            /** OsRelease build. */
            build?: (string|null);

            /** OsRelease installedAtMs. */
            installedAtMs?: (number|null);

            /** OsRelease extendedSupport. */
            extendedSupport?: (string|null);

            /**
             * Creates a new OsRelease instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OsRelease instance
             */
            static create(properties: keyholder.v1.OsRelease.$Shape): keyholder.v1.OsRelease & keyholder.v1.OsRelease.$Shape;
            static create(properties?: keyholder.v1.OsRelease.$Properties): keyholder.v1.OsRelease;

            /**
             * Encodes the specified OsRelease message. Does not implicitly {@link keyholder.v1.OsRelease.verify|verify} messages.
             * @param message OsRelease message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.OsRelease.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OsRelease message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.OsRelease & keyholder.v1.OsRelease.$Shape} OsRelease
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.OsRelease & keyholder.v1.OsRelease.$Shape;
        }

        namespace OsRelease {

            /** Properties of an OsRelease. */
            interface $Properties {

                /** OsRelease platform */
                platform?: (string|null);

                /** OsRelease id */
                id?: (string|null);

                /** OsRelease version */
                version?: (string|null);

                /** OsRelease name */
                name?: (string|null);

                /** OsRelease codename */
                codename?: (string|null);

                /** OsRelease kernel */
                kernel?: (string|null);

                /** OsRelease architecture */
                architecture?: (string|null);

                /** OsRelease edition */
                edition?: (string|null);

                /** OsRelease build */
                build?: (string|null);

                /** OsRelease installedAtMs */
                installedAtMs?: (number|null);

                /** OsRelease extendedSupport */
                extendedSupport?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OsRelease. */
            type $Shape = keyholder.v1.OsRelease.$Properties;
        }

        /**
         * Properties of a PendingUpdates.
         * @deprecated Use keyholder.v1.PendingUpdates.$Properties instead.
         */
        interface IPendingUpdates extends keyholder.v1.PendingUpdates.$Properties {
        }

        /** Represents a PendingUpdates. */
        class PendingUpdates {

            /**
             * Constructs a new PendingUpdates.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.PendingUpdates.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PendingUpdates manager. */
            manager?: (string|null);

            /** PendingUpdates updates. */
            updates: keyholder.v1.PendingUpdate.$Properties[];

            /** PendingUpdates metadataRefreshedAtMs. */
            metadataRefreshedAtMs?: (number|null);

            /** PendingUpdates securitySourceConfigured. */
            securitySourceConfigured?: (boolean|null);

            /** PendingUpdates held. */
            held: string[];

            /** PendingUpdates lastInstalledAtMs. */
            lastInstalledAtMs?: (number|null);

            /** PendingUpdates server. */
            server?: (string|null);

            /**
             * Creates a new PendingUpdates instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PendingUpdates instance
             */
            static create(properties: keyholder.v1.PendingUpdates.$Shape): keyholder.v1.PendingUpdates & keyholder.v1.PendingUpdates.$Shape;
            static create(properties?: keyholder.v1.PendingUpdates.$Properties): keyholder.v1.PendingUpdates;

            /**
             * Encodes the specified PendingUpdates message. Does not implicitly {@link keyholder.v1.PendingUpdates.verify|verify} messages.
             * @param message PendingUpdates message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.PendingUpdates.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PendingUpdates message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.PendingUpdates & keyholder.v1.PendingUpdates.$Shape} PendingUpdates
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.PendingUpdates & keyholder.v1.PendingUpdates.$Shape;
        }

        namespace PendingUpdates {

            /** Properties of a PendingUpdates. */
            interface $Properties {

                /** PendingUpdates manager */
                manager?: (string|null);

                /** PendingUpdates updates */
                updates?: (keyholder.v1.PendingUpdate.$Properties[]|null);

                /** PendingUpdates metadataRefreshedAtMs */
                metadataRefreshedAtMs?: (number|null);

                /** PendingUpdates securitySourceConfigured */
                securitySourceConfigured?: (boolean|null);

                /** PendingUpdates held */
                held?: (string[]|null);

                /** PendingUpdates lastInstalledAtMs */
                lastInstalledAtMs?: (number|null);

                /** PendingUpdates server */
                server?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PendingUpdates. */
            type $Shape = keyholder.v1.PendingUpdates.$Properties;
        }

        /**
         * Properties of a PendingUpdate.
         * @deprecated Use keyholder.v1.PendingUpdate.$Properties instead.
         */
        interface IPendingUpdate extends keyholder.v1.PendingUpdate.$Properties {
        }

        /** Represents a PendingUpdate. */
        class PendingUpdate {

            /**
             * Constructs a new PendingUpdate.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.PendingUpdate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PendingUpdate package. */
            package: string;

            /** PendingUpdate installedVersion. */
            installedVersion: string;

            /** PendingUpdate candidateVersion. */
            candidateVersion: string;

            /** PendingUpdate security. */
            security?: (boolean|null);

            /** PendingUpdate origins. */
            origins: string[];

            /** PendingUpdate severity. */
            severity?: (string|null);

            /** PendingUpdate firstSeenAtMs. */
            firstSeenAtMs?: (number|null);

            /** PendingUpdate arrivalSeen. */
            arrivalSeen?: (boolean|null);

            /** PendingUpdate article. */
            article?: (string|null);

            /** PendingUpdate publishedAtMs. */
            publishedAtMs?: (number|null);

            /**
             * Creates a new PendingUpdate instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PendingUpdate instance
             */
            static create(properties: keyholder.v1.PendingUpdate.$Shape): keyholder.v1.PendingUpdate & keyholder.v1.PendingUpdate.$Shape;
            static create(properties?: keyholder.v1.PendingUpdate.$Properties): keyholder.v1.PendingUpdate;

            /**
             * Encodes the specified PendingUpdate message. Does not implicitly {@link keyholder.v1.PendingUpdate.verify|verify} messages.
             * @param message PendingUpdate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.PendingUpdate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PendingUpdate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.PendingUpdate & keyholder.v1.PendingUpdate.$Shape} PendingUpdate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.PendingUpdate & keyholder.v1.PendingUpdate.$Shape;
        }

        namespace PendingUpdate {

            /** Properties of a PendingUpdate. */
            interface $Properties {

                /** PendingUpdate package */
                "package"?: (string|null);

                /** PendingUpdate installedVersion */
                installedVersion?: (string|null);

                /** PendingUpdate candidateVersion */
                candidateVersion?: (string|null);

                /** PendingUpdate security */
                security?: (boolean|null);

                /** PendingUpdate origins */
                origins?: (string[]|null);

                /** PendingUpdate severity */
                severity?: (string|null);

                /** PendingUpdate firstSeenAtMs */
                firstSeenAtMs?: (number|null);

                /** PendingUpdate arrivalSeen */
                arrivalSeen?: (boolean|null);

                /** PendingUpdate article */
                article?: (string|null);

                /** PendingUpdate publishedAtMs */
                publishedAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PendingUpdate. */
            type $Shape = keyholder.v1.PendingUpdate.$Properties;
        }

        /**
         * Properties of an AutomaticUpdates.
         * @deprecated Use keyholder.v1.AutomaticUpdates.$Properties instead.
         */
        interface IAutomaticUpdates extends keyholder.v1.AutomaticUpdates.$Properties {
        }

        /** Represents an AutomaticUpdates. */
        class AutomaticUpdates {

            /**
             * Constructs a new AutomaticUpdates.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.AutomaticUpdates.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AutomaticUpdates mechanism. */
            mechanism?: (string|null);

            /** AutomaticUpdates installed. */
            installed?: (boolean|null);

            /** AutomaticUpdates enabled. */
            enabled?: (boolean|null);

            /** AutomaticUpdates installsSecurity. */
            installsSecurity?: (boolean|null);

            /** AutomaticUpdates lastRunAtMs. */
            lastRunAtMs?: (number|null);

            /** AutomaticUpdates pausedUntilMs. */
            pausedUntilMs?: (number|null);

            /** AutomaticUpdates deferredSeconds. */
            deferredSeconds?: (number|null);

            /** AutomaticUpdates forbidden. */
            forbidden?: (boolean|null);

            /** AutomaticUpdates because. */
            because?: (string|null);

            /**
             * Creates a new AutomaticUpdates instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AutomaticUpdates instance
             */
            static create(properties: keyholder.v1.AutomaticUpdates.$Shape): keyholder.v1.AutomaticUpdates & keyholder.v1.AutomaticUpdates.$Shape;
            static create(properties?: keyholder.v1.AutomaticUpdates.$Properties): keyholder.v1.AutomaticUpdates;

            /**
             * Encodes the specified AutomaticUpdates message. Does not implicitly {@link keyholder.v1.AutomaticUpdates.verify|verify} messages.
             * @param message AutomaticUpdates message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.AutomaticUpdates.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AutomaticUpdates message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.AutomaticUpdates & keyholder.v1.AutomaticUpdates.$Shape} AutomaticUpdates
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.AutomaticUpdates & keyholder.v1.AutomaticUpdates.$Shape;
        }

        namespace AutomaticUpdates {

            /** Properties of an AutomaticUpdates. */
            interface $Properties {

                /** AutomaticUpdates mechanism */
                mechanism?: (string|null);

                /** AutomaticUpdates installed */
                installed?: (boolean|null);

                /** AutomaticUpdates enabled */
                enabled?: (boolean|null);

                /** AutomaticUpdates installsSecurity */
                installsSecurity?: (boolean|null);

                /** AutomaticUpdates lastRunAtMs */
                lastRunAtMs?: (number|null);

                /** AutomaticUpdates pausedUntilMs */
                pausedUntilMs?: (number|null);

                /** AutomaticUpdates deferredSeconds */
                deferredSeconds?: (number|null);

                /** AutomaticUpdates forbidden */
                forbidden?: (boolean|null);

                /** AutomaticUpdates because */
                because?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AutomaticUpdates. */
            type $Shape = keyholder.v1.AutomaticUpdates.$Properties;
        }

        /**
         * Properties of a RestartState.
         * @deprecated Use keyholder.v1.RestartState.$Properties instead.
         */
        interface IRestartState extends keyholder.v1.RestartState.$Properties {
        }

        /** Represents a RestartState. */
        class RestartState {

            /**
             * Constructs a new RestartState.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.RestartState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RestartState required. */
            required?: (boolean|null);

            /** RestartState reasons. */
            reasons: string[];

            /** RestartState runningKernel. */
            runningKernel?: (string|null);

            /** RestartState newestKernel. */
            newestKernel?: (string|null);

            /** RestartState bootedAtMs. */
            bootedAtMs?: (number|null);

            /** RestartState requiredSinceAtMs. */
            requiredSinceAtMs?: (number|null);

            /**
             * Creates a new RestartState instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RestartState instance
             */
            static create(properties: keyholder.v1.RestartState.$Shape): keyholder.v1.RestartState & keyholder.v1.RestartState.$Shape;
            static create(properties?: keyholder.v1.RestartState.$Properties): keyholder.v1.RestartState;

            /**
             * Encodes the specified RestartState message. Does not implicitly {@link keyholder.v1.RestartState.verify|verify} messages.
             * @param message RestartState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.RestartState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RestartState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.RestartState & keyholder.v1.RestartState.$Shape} RestartState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.RestartState & keyholder.v1.RestartState.$Shape;
        }

        namespace RestartState {

            /** Properties of a RestartState. */
            interface $Properties {

                /** RestartState required */
                required?: (boolean|null);

                /** RestartState reasons */
                reasons?: (string[]|null);

                /** RestartState runningKernel */
                runningKernel?: (string|null);

                /** RestartState newestKernel */
                newestKernel?: (string|null);

                /** RestartState bootedAtMs */
                bootedAtMs?: (number|null);

                /** RestartState requiredSinceAtMs */
                requiredSinceAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RestartState. */
            type $Shape = keyholder.v1.RestartState.$Properties;
        }

        /**
         * Properties of a DiskVolumes.
         * @deprecated Use keyholder.v1.DiskVolumes.$Properties instead.
         */
        interface IDiskVolumes extends keyholder.v1.DiskVolumes.$Properties {
        }

        /** Represents a DiskVolumes. */
        class DiskVolumes {

            /**
             * Constructs a new DiskVolumes.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.DiskVolumes.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DiskVolumes volumes. */
            volumes: keyholder.v1.Volume.$Properties[];

            /**
             * Creates a new DiskVolumes instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DiskVolumes instance
             */
            static create(properties: keyholder.v1.DiskVolumes.$Shape): keyholder.v1.DiskVolumes & keyholder.v1.DiskVolumes.$Shape;
            static create(properties?: keyholder.v1.DiskVolumes.$Properties): keyholder.v1.DiskVolumes;

            /**
             * Encodes the specified DiskVolumes message. Does not implicitly {@link keyholder.v1.DiskVolumes.verify|verify} messages.
             * @param message DiskVolumes message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.DiskVolumes.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DiskVolumes message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.DiskVolumes & keyholder.v1.DiskVolumes.$Shape} DiskVolumes
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.DiskVolumes & keyholder.v1.DiskVolumes.$Shape;
        }

        namespace DiskVolumes {

            /** Properties of a DiskVolumes. */
            interface $Properties {

                /** DiskVolumes volumes */
                volumes?: (keyholder.v1.Volume.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DiskVolumes. */
            type $Shape = keyholder.v1.DiskVolumes.$Properties;
        }

        /**
         * Properties of a Volume.
         * @deprecated Use keyholder.v1.Volume.$Properties instead.
         */
        interface IVolume extends keyholder.v1.Volume.$Properties {
        }

        /** Represents a Volume. */
        class Volume {

            /**
             * Constructs a new Volume.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Volume.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Volume mountPoints. */
            mountPoints: string[];

            /** Volume device. */
            device: string;

            /** Volume filesystem. */
            filesystem: string;

            /** Volume role. */
            role?: (string|null);

            /** Volume protection. */
            protection?: (string|null);

            /** Volume method. */
            method: string;

            /** Volume layers. */
            layers: string[];

            /** Volume reason. */
            reason: string;

            /** Volume progressPercent. */
            progressPercent?: (number|null);

            /** Volume openedBy. */
            openedBy?: (string|null);

            /** Volume recoveryKeyEscrowed. */
            recoveryKeyEscrowed?: (boolean|null);

            /**
             * Creates a new Volume instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Volume instance
             */
            static create(properties: keyholder.v1.Volume.$Shape): keyholder.v1.Volume & keyholder.v1.Volume.$Shape;
            static create(properties?: keyholder.v1.Volume.$Properties): keyholder.v1.Volume;

            /**
             * Encodes the specified Volume message. Does not implicitly {@link keyholder.v1.Volume.verify|verify} messages.
             * @param message Volume message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Volume.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Volume message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Volume & keyholder.v1.Volume.$Shape} Volume
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Volume & keyholder.v1.Volume.$Shape;
        }

        namespace Volume {

            /** Properties of a Volume. */
            interface $Properties {

                /** Volume mountPoints */
                mountPoints?: (string[]|null);

                /** Volume device */
                device?: (string|null);

                /** Volume filesystem */
                filesystem?: (string|null);

                /** Volume role */
                role?: (string|null);

                /** Volume protection */
                protection?: (string|null);

                /** Volume method */
                method?: (string|null);

                /** Volume layers */
                layers?: (string[]|null);

                /** Volume reason */
                reason?: (string|null);

                /** Volume progressPercent */
                progressPercent?: (number|null);

                /** Volume openedBy */
                openedBy?: (string|null);

                /** Volume recoveryKeyEscrowed */
                recoveryKeyEscrowed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Volume. */
            type $Shape = keyholder.v1.Volume.$Properties;
        }

        /**
         * Properties of a ScreenLocks.
         * @deprecated Use keyholder.v1.ScreenLocks.$Properties instead.
         */
        interface IScreenLocks extends keyholder.v1.ScreenLocks.$Properties {
        }

        /** Represents a ScreenLocks. */
        class ScreenLocks {

            /**
             * Constructs a new ScreenLocks.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.ScreenLocks.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ScreenLocks locks. */
            locks: keyholder.v1.ScreenLock.$Properties[];

            /**
             * Creates a new ScreenLocks instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ScreenLocks instance
             */
            static create(properties: keyholder.v1.ScreenLocks.$Shape): keyholder.v1.ScreenLocks & keyholder.v1.ScreenLocks.$Shape;
            static create(properties?: keyholder.v1.ScreenLocks.$Properties): keyholder.v1.ScreenLocks;

            /**
             * Encodes the specified ScreenLocks message. Does not implicitly {@link keyholder.v1.ScreenLocks.verify|verify} messages.
             * @param message ScreenLocks message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.ScreenLocks.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ScreenLocks message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.ScreenLocks & keyholder.v1.ScreenLocks.$Shape} ScreenLocks
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.ScreenLocks & keyholder.v1.ScreenLocks.$Shape;
        }

        namespace ScreenLocks {

            /** Properties of a ScreenLocks. */
            interface $Properties {

                /** ScreenLocks locks */
                locks?: (keyholder.v1.ScreenLock.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ScreenLocks. */
            type $Shape = keyholder.v1.ScreenLocks.$Properties;
        }

        /**
         * Properties of a ScreenLock.
         * @deprecated Use keyholder.v1.ScreenLock.$Properties instead.
         */
        interface IScreenLock extends keyholder.v1.ScreenLock.$Properties {
        }

        /** Represents a ScreenLock. */
        class ScreenLock {

            /**
             * Constructs a new ScreenLock.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.ScreenLock.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ScreenLock account. */
            account: string;

            /** ScreenLock desktop. */
            desktop: string;

            /** ScreenLock locksAfterSeconds. */
            locksAfterSeconds?: (number|null);

            /** ScreenLock locks. */
            locks?: (boolean|null);

            /** ScreenLock enforced. */
            enforced?: (boolean|null);

            /** ScreenLock passwordDelaySeconds. */
            passwordDelaySeconds?: (number|null);

            /** ScreenLock because. */
            because: string[];

            /**
             * Creates a new ScreenLock instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ScreenLock instance
             */
            static create(properties: keyholder.v1.ScreenLock.$Shape): keyholder.v1.ScreenLock & keyholder.v1.ScreenLock.$Shape;
            static create(properties?: keyholder.v1.ScreenLock.$Properties): keyholder.v1.ScreenLock;

            /**
             * Encodes the specified ScreenLock message. Does not implicitly {@link keyholder.v1.ScreenLock.verify|verify} messages.
             * @param message ScreenLock message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.ScreenLock.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ScreenLock message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.ScreenLock & keyholder.v1.ScreenLock.$Shape} ScreenLock
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.ScreenLock & keyholder.v1.ScreenLock.$Shape;
        }

        namespace ScreenLock {

            /** Properties of a ScreenLock. */
            interface $Properties {

                /** ScreenLock account */
                account?: (string|null);

                /** ScreenLock desktop */
                desktop?: (string|null);

                /** ScreenLock locksAfterSeconds */
                locksAfterSeconds?: (number|null);

                /** ScreenLock locks */
                locks?: (boolean|null);

                /** ScreenLock enforced */
                enforced?: (boolean|null);

                /** ScreenLock passwordDelaySeconds */
                passwordDelaySeconds?: (number|null);

                /** ScreenLock because */
                because?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ScreenLock. */
            type $Shape = keyholder.v1.ScreenLock.$Properties;
        }

        /**
         * Properties of a ShellTimeout.
         * @deprecated Use keyholder.v1.ShellTimeout.$Properties instead.
         */
        interface IShellTimeout extends keyholder.v1.ShellTimeout.$Properties {
        }

        /** Represents a ShellTimeout. */
        class ShellTimeout {

            /**
             * Constructs a new ShellTimeout.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.ShellTimeout.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ShellTimeout seconds. */
            seconds?: (number|null);

            /** ShellTimeout readonly. */
            readonly?: (boolean|null);

            /** ShellTimeout settings. */
            settings: keyholder.v1.ShellTimeoutSetting.$Properties[];

            /**
             * Creates a new ShellTimeout instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ShellTimeout instance
             */
            static create(properties: keyholder.v1.ShellTimeout.$Shape): keyholder.v1.ShellTimeout & keyholder.v1.ShellTimeout.$Shape;
            static create(properties?: keyholder.v1.ShellTimeout.$Properties): keyholder.v1.ShellTimeout;

            /**
             * Encodes the specified ShellTimeout message. Does not implicitly {@link keyholder.v1.ShellTimeout.verify|verify} messages.
             * @param message ShellTimeout message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.ShellTimeout.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ShellTimeout message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.ShellTimeout & keyholder.v1.ShellTimeout.$Shape} ShellTimeout
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.ShellTimeout & keyholder.v1.ShellTimeout.$Shape;
        }

        namespace ShellTimeout {

            /** Properties of a ShellTimeout. */
            interface $Properties {

                /** ShellTimeout seconds */
                seconds?: (number|null);

                /** ShellTimeout readonly */
                readonly?: (boolean|null);

                /** ShellTimeout settings */
                settings?: (keyholder.v1.ShellTimeoutSetting.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ShellTimeout. */
            type $Shape = keyholder.v1.ShellTimeout.$Properties;
        }

        /**
         * Properties of a ShellTimeoutSetting.
         * @deprecated Use keyholder.v1.ShellTimeoutSetting.$Properties instead.
         */
        interface IShellTimeoutSetting extends keyholder.v1.ShellTimeoutSetting.$Properties {
        }

        /** Represents a ShellTimeoutSetting. */
        class ShellTimeoutSetting {

            /**
             * Constructs a new ShellTimeoutSetting.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.ShellTimeoutSetting.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ShellTimeoutSetting file. */
            file: string;

            /** ShellTimeoutSetting seconds. */
            seconds: number;

            /** ShellTimeoutSetting readonly. */
            readonly: boolean;

            /** ShellTimeoutSetting exported. */
            exported: boolean;

            /**
             * Creates a new ShellTimeoutSetting instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ShellTimeoutSetting instance
             */
            static create(properties: keyholder.v1.ShellTimeoutSetting.$Shape): keyholder.v1.ShellTimeoutSetting & keyholder.v1.ShellTimeoutSetting.$Shape;
            static create(properties?: keyholder.v1.ShellTimeoutSetting.$Properties): keyholder.v1.ShellTimeoutSetting;

            /**
             * Encodes the specified ShellTimeoutSetting message. Does not implicitly {@link keyholder.v1.ShellTimeoutSetting.verify|verify} messages.
             * @param message ShellTimeoutSetting message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.ShellTimeoutSetting.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ShellTimeoutSetting message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.ShellTimeoutSetting & keyholder.v1.ShellTimeoutSetting.$Shape} ShellTimeoutSetting
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.ShellTimeoutSetting & keyholder.v1.ShellTimeoutSetting.$Shape;
        }

        namespace ShellTimeoutSetting {

            /** Properties of a ShellTimeoutSetting. */
            interface $Properties {

                /** ShellTimeoutSetting file */
                file?: (string|null);

                /** ShellTimeoutSetting seconds */
                seconds?: (number|null);

                /** ShellTimeoutSetting readonly */
                readonly?: (boolean|null);

                /** ShellTimeoutSetting exported */
                exported?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ShellTimeoutSetting. */
            type $Shape = keyholder.v1.ShellTimeoutSetting.$Properties;
        }

        /**
         * Properties of a SshServer.
         * @deprecated Use keyholder.v1.SshServer.$Properties instead.
         */
        interface ISshServer extends keyholder.v1.SshServer.$Properties {
        }

        /** Represents a SshServer. */
        class SshServer {

            /**
             * Constructs a new SshServer.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.SshServer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SshServer clientAliveIntervalSeconds. */
            clientAliveIntervalSeconds?: (number|null);

            /** SshServer clientAliveCountMax. */
            clientAliveCountMax?: (number|null);

            /** SshServer permitRootLogin. */
            permitRootLogin?: (string|null);

            /** SshServer passwordAuthentication. */
            passwordAuthentication?: (boolean|null);

            /** SshServer permitEmptyPasswords. */
            permitEmptyPasswords?: (boolean|null);

            /** SshServer idleTimeoutSeconds. */
            idleTimeoutSeconds?: (number|null);

            /** SshServer secondFactor. */
            secondFactor?: (boolean|null);

            /**
             * Creates a new SshServer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SshServer instance
             */
            static create(properties: keyholder.v1.SshServer.$Shape): keyholder.v1.SshServer & keyholder.v1.SshServer.$Shape;
            static create(properties?: keyholder.v1.SshServer.$Properties): keyholder.v1.SshServer;

            /**
             * Encodes the specified SshServer message. Does not implicitly {@link keyholder.v1.SshServer.verify|verify} messages.
             * @param message SshServer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.SshServer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SshServer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.SshServer & keyholder.v1.SshServer.$Shape} SshServer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.SshServer & keyholder.v1.SshServer.$Shape;
        }

        namespace SshServer {

            /** Properties of a SshServer. */
            interface $Properties {

                /** SshServer clientAliveIntervalSeconds */
                clientAliveIntervalSeconds?: (number|null);

                /** SshServer clientAliveCountMax */
                clientAliveCountMax?: (number|null);

                /** SshServer permitRootLogin */
                permitRootLogin?: (string|null);

                /** SshServer passwordAuthentication */
                passwordAuthentication?: (boolean|null);

                /** SshServer permitEmptyPasswords */
                permitEmptyPasswords?: (boolean|null);

                /** SshServer idleTimeoutSeconds */
                idleTimeoutSeconds?: (number|null);

                /** SshServer secondFactor */
                secondFactor?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SshServer. */
            type $Shape = keyholder.v1.SshServer.$Properties;
        }

        /**
         * Properties of a SessionManager.
         * @deprecated Use keyholder.v1.SessionManager.$Properties instead.
         */
        interface ISessionManager extends keyholder.v1.SessionManager.$Properties {
        }

        /** Represents a SessionManager. */
        class SessionManager {

            /**
             * Constructs a new SessionManager.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.SessionManager.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SessionManager idleAction. */
            idleAction?: (string|null);

            /** SessionManager idleActionAfterSeconds. */
            idleActionAfterSeconds?: (number|null);

            /** SessionManager stopIdleSessionSeconds. */
            stopIdleSessionSeconds?: (number|null);

            /**
             * Creates a new SessionManager instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SessionManager instance
             */
            static create(properties: keyholder.v1.SessionManager.$Shape): keyholder.v1.SessionManager & keyholder.v1.SessionManager.$Shape;
            static create(properties?: keyholder.v1.SessionManager.$Properties): keyholder.v1.SessionManager;

            /**
             * Encodes the specified SessionManager message. Does not implicitly {@link keyholder.v1.SessionManager.verify|verify} messages.
             * @param message SessionManager message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.SessionManager.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SessionManager message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.SessionManager & keyholder.v1.SessionManager.$Shape} SessionManager
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.SessionManager & keyholder.v1.SessionManager.$Shape;
        }

        namespace SessionManager {

            /** Properties of a SessionManager. */
            interface $Properties {

                /** SessionManager idleAction */
                idleAction?: (string|null);

                /** SessionManager idleActionAfterSeconds */
                idleActionAfterSeconds?: (number|null);

                /** SessionManager stopIdleSessionSeconds */
                stopIdleSessionSeconds?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SessionManager. */
            type $Shape = keyholder.v1.SessionManager.$Properties;
        }

        /**
         * Properties of an AutomaticLogins.
         * @deprecated Use keyholder.v1.AutomaticLogins.$Properties instead.
         */
        interface IAutomaticLogins extends keyholder.v1.AutomaticLogins.$Properties {
        }

        /** Represents an AutomaticLogins. */
        class AutomaticLogins {

            /**
             * Constructs a new AutomaticLogins.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.AutomaticLogins.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AutomaticLogins logins. */
            logins: keyholder.v1.AutomaticLogin.$Properties[];

            /** AutomaticLogins examined. */
            examined: string[];

            /**
             * Creates a new AutomaticLogins instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AutomaticLogins instance
             */
            static create(properties: keyholder.v1.AutomaticLogins.$Shape): keyholder.v1.AutomaticLogins & keyholder.v1.AutomaticLogins.$Shape;
            static create(properties?: keyholder.v1.AutomaticLogins.$Properties): keyholder.v1.AutomaticLogins;

            /**
             * Encodes the specified AutomaticLogins message. Does not implicitly {@link keyholder.v1.AutomaticLogins.verify|verify} messages.
             * @param message AutomaticLogins message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.AutomaticLogins.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AutomaticLogins message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.AutomaticLogins & keyholder.v1.AutomaticLogins.$Shape} AutomaticLogins
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.AutomaticLogins & keyholder.v1.AutomaticLogins.$Shape;
        }

        namespace AutomaticLogins {

            /** Properties of an AutomaticLogins. */
            interface $Properties {

                /** AutomaticLogins logins */
                logins?: (keyholder.v1.AutomaticLogin.$Properties[]|null);

                /** AutomaticLogins examined */
                examined?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AutomaticLogins. */
            type $Shape = keyholder.v1.AutomaticLogins.$Properties;
        }

        /**
         * Properties of an AutomaticLogin.
         * @deprecated Use keyholder.v1.AutomaticLogin.$Properties instead.
         */
        interface IAutomaticLogin extends keyholder.v1.AutomaticLogin.$Properties {
        }

        /** Represents an AutomaticLogin. */
        class AutomaticLogin {

            /**
             * Constructs a new AutomaticLogin.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.AutomaticLogin.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AutomaticLogin mechanism. */
            mechanism: string;

            /** AutomaticLogin account. */
            account: string;

            /** AutomaticLogin file. */
            file: string;

            /** AutomaticLogin timed. */
            timed: boolean;

            /**
             * Creates a new AutomaticLogin instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AutomaticLogin instance
             */
            static create(properties: keyholder.v1.AutomaticLogin.$Shape): keyholder.v1.AutomaticLogin & keyholder.v1.AutomaticLogin.$Shape;
            static create(properties?: keyholder.v1.AutomaticLogin.$Properties): keyholder.v1.AutomaticLogin;

            /**
             * Encodes the specified AutomaticLogin message. Does not implicitly {@link keyholder.v1.AutomaticLogin.verify|verify} messages.
             * @param message AutomaticLogin message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.AutomaticLogin.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AutomaticLogin message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.AutomaticLogin & keyholder.v1.AutomaticLogin.$Shape} AutomaticLogin
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.AutomaticLogin & keyholder.v1.AutomaticLogin.$Shape;
        }

        namespace AutomaticLogin {

            /** Properties of an AutomaticLogin. */
            interface $Properties {

                /** AutomaticLogin mechanism */
                mechanism?: (string|null);

                /** AutomaticLogin account */
                account?: (string|null);

                /** AutomaticLogin file */
                file?: (string|null);

                /** AutomaticLogin timed */
                timed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AutomaticLogin. */
            type $Shape = keyholder.v1.AutomaticLogin.$Properties;
        }

        /**
         * Properties of an Accounts.
         * @deprecated Use keyholder.v1.Accounts.$Properties instead.
         */
        interface IAccounts extends keyholder.v1.Accounts.$Properties {
        }

        /** Represents an Accounts. */
        class Accounts {

            /**
             * Constructs a new Accounts.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Accounts.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Accounts accounts. */
            accounts: keyholder.v1.Account.$Properties[];

            /**
             * Creates a new Accounts instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Accounts instance
             */
            static create(properties: keyholder.v1.Accounts.$Shape): keyholder.v1.Accounts & keyholder.v1.Accounts.$Shape;
            static create(properties?: keyholder.v1.Accounts.$Properties): keyholder.v1.Accounts;

            /**
             * Encodes the specified Accounts message. Does not implicitly {@link keyholder.v1.Accounts.verify|verify} messages.
             * @param message Accounts message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Accounts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Accounts message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Accounts & keyholder.v1.Accounts.$Shape} Accounts
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Accounts & keyholder.v1.Accounts.$Shape;
        }

        namespace Accounts {

            /** Properties of an Accounts. */
            interface $Properties {

                /** Accounts accounts */
                accounts?: (keyholder.v1.Account.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Accounts. */
            type $Shape = keyholder.v1.Accounts.$Properties;
        }

        /**
         * Properties of an Account.
         * @deprecated Use keyholder.v1.Account.$Properties instead.
         */
        interface IAccount extends keyholder.v1.Account.$Properties {
        }

        /** Represents an Account. */
        class Account {

            /**
             * Constructs a new Account.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Account.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Account name. */
            name: string;

            /** Account id. */
            id: string;

            /** Account displayName. */
            displayName: string;

            /** Account shell. */
            shell: string;

            /** Account canLogIn. */
            canLogIn?: (boolean|null);

            /** Account password. */
            password?: (string|null);

            /** Account passwordChangedAtMs. */
            passwordChangedAtMs?: (number|null);

            /** Account lastLogonAtMs. */
            lastLogonAtMs?: (number|null);

            /** Account powerGroups. */
            powerGroups: string[];

            /** Account system. */
            system?: (boolean|null);

            /** Account expiresAtMs. */
            expiresAtMs?: (number|null);

            /** Account origin. */
            origin?: (string|null);

            /** Account builtIn. */
            builtIn?: (string|null);

            /** Account renamed. */
            renamed?: (boolean|null);

            /** Account passwordOptional. */
            passwordOptional?: (boolean|null);

            /** Account passwordNeverExpires. */
            passwordNeverExpires?: (boolean|null);

            /** Account hidden. */
            hidden?: (boolean|null);

            /** Account secureToken. */
            secureToken?: (boolean|null);

            /** Account volumeOwner. */
            volumeOwner?: (boolean|null);

            /** Account sshKeyCount. */
            sshKeyCount?: (number|null);

            /**
             * Creates a new Account instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Account instance
             */
            static create(properties: keyholder.v1.Account.$Shape): keyholder.v1.Account & keyholder.v1.Account.$Shape;
            static create(properties?: keyholder.v1.Account.$Properties): keyholder.v1.Account;

            /**
             * Encodes the specified Account message. Does not implicitly {@link keyholder.v1.Account.verify|verify} messages.
             * @param message Account message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Account.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Account message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Account & keyholder.v1.Account.$Shape} Account
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Account & keyholder.v1.Account.$Shape;
        }

        namespace Account {

            /** Properties of an Account. */
            interface $Properties {

                /** Account name */
                name?: (string|null);

                /** Account id */
                id?: (string|null);

                /** Account displayName */
                displayName?: (string|null);

                /** Account shell */
                shell?: (string|null);

                /** Account canLogIn */
                canLogIn?: (boolean|null);

                /** Account password */
                password?: (string|null);

                /** Account passwordChangedAtMs */
                passwordChangedAtMs?: (number|null);

                /** Account lastLogonAtMs */
                lastLogonAtMs?: (number|null);

                /** Account powerGroups */
                powerGroups?: (string[]|null);

                /** Account system */
                system?: (boolean|null);

                /** Account expiresAtMs */
                expiresAtMs?: (number|null);

                /** Account origin */
                origin?: (string|null);

                /** Account builtIn */
                builtIn?: (string|null);

                /** Account renamed */
                renamed?: (boolean|null);

                /** Account passwordOptional */
                passwordOptional?: (boolean|null);

                /** Account passwordNeverExpires */
                passwordNeverExpires?: (boolean|null);

                /** Account hidden */
                hidden?: (boolean|null);

                /** Account secureToken */
                secureToken?: (boolean|null);

                /** Account volumeOwner */
                volumeOwner?: (boolean|null);

                /** Account sshKeyCount */
                sshKeyCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Account. */
            type $Shape = keyholder.v1.Account.$Properties;
        }

        /**
         * Properties of a SudoRules.
         * @deprecated Use keyholder.v1.SudoRules.$Properties instead.
         */
        interface ISudoRules extends keyholder.v1.SudoRules.$Properties {
        }

        /** Represents a SudoRules. */
        class SudoRules {

            /**
             * Constructs a new SudoRules.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.SudoRules.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SudoRules rules. */
            rules: keyholder.v1.SudoRule.$Properties[];

            /** SudoRules authenticate. */
            authenticate?: (boolean|null);

            /** SudoRules unread. */
            unread?: (keyholder.v1.SudoGaps.$Properties|null);

            /**
             * Creates a new SudoRules instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SudoRules instance
             */
            static create(properties: keyholder.v1.SudoRules.$Shape): keyholder.v1.SudoRules & keyholder.v1.SudoRules.$Shape;
            static create(properties?: keyholder.v1.SudoRules.$Properties): keyholder.v1.SudoRules;

            /**
             * Encodes the specified SudoRules message. Does not implicitly {@link keyholder.v1.SudoRules.verify|verify} messages.
             * @param message SudoRules message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.SudoRules.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SudoRules message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.SudoRules & keyholder.v1.SudoRules.$Shape} SudoRules
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.SudoRules & keyholder.v1.SudoRules.$Shape;
        }

        namespace SudoRules {

            /** Properties of a SudoRules. */
            interface $Properties {

                /** SudoRules rules */
                rules?: (keyholder.v1.SudoRule.$Properties[]|null);

                /** SudoRules authenticate */
                authenticate?: (boolean|null);

                /** SudoRules unread */
                unread?: (keyholder.v1.SudoGaps.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SudoRules. */
            type $Shape = keyholder.v1.SudoRules.$Properties;
        }

        /**
         * Properties of a SudoGaps.
         * @deprecated Use keyholder.v1.SudoGaps.$Properties instead.
         */
        interface ISudoGaps extends keyholder.v1.SudoGaps.$Properties {
        }

        /** Represents a SudoGaps. */
        class SudoGaps {

            /**
             * Constructs a new SudoGaps.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.SudoGaps.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SudoGaps places. */
            places: string[];

            /**
             * Creates a new SudoGaps instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SudoGaps instance
             */
            static create(properties: keyholder.v1.SudoGaps.$Shape): keyholder.v1.SudoGaps & keyholder.v1.SudoGaps.$Shape;
            static create(properties?: keyholder.v1.SudoGaps.$Properties): keyholder.v1.SudoGaps;

            /**
             * Encodes the specified SudoGaps message. Does not implicitly {@link keyholder.v1.SudoGaps.verify|verify} messages.
             * @param message SudoGaps message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.SudoGaps.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SudoGaps message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.SudoGaps & keyholder.v1.SudoGaps.$Shape} SudoGaps
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.SudoGaps & keyholder.v1.SudoGaps.$Shape;
        }

        namespace SudoGaps {

            /** Properties of a SudoGaps. */
            interface $Properties {

                /** SudoGaps places */
                places?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SudoGaps. */
            type $Shape = keyholder.v1.SudoGaps.$Properties;
        }

        /**
         * Properties of a SudoRule.
         * @deprecated Use keyholder.v1.SudoRule.$Properties instead.
         */
        interface ISudoRule extends keyholder.v1.SudoRule.$Properties {
        }

        /** Represents a SudoRule. */
        class SudoRule {

            /**
             * Constructs a new SudoRule.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.SudoRule.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SudoRule subject. */
            subject: string;

            /** SudoRule subjectKind. */
            subjectKind: string;

            /** SudoRule accounts. */
            accounts: string[];

            /** SudoRule allCommands. */
            allCommands?: (boolean|null);

            /** SudoRule asRoot. */
            asRoot?: (boolean|null);

            /** SudoRule noPassword. */
            noPassword?: (boolean|null);

            /** SudoRule commandCount. */
            commandCount: number;

            /** SudoRule appliesHere. */
            appliesHere?: (boolean|null);

            /** SudoRule tool. */
            tool?: (string|null);

            /** SudoRule passwordOf. */
            passwordOf?: (string|null);

            /**
             * Creates a new SudoRule instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SudoRule instance
             */
            static create(properties: keyholder.v1.SudoRule.$Shape): keyholder.v1.SudoRule & keyholder.v1.SudoRule.$Shape;
            static create(properties?: keyholder.v1.SudoRule.$Properties): keyholder.v1.SudoRule;

            /**
             * Encodes the specified SudoRule message. Does not implicitly {@link keyholder.v1.SudoRule.verify|verify} messages.
             * @param message SudoRule message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.SudoRule.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SudoRule message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.SudoRule & keyholder.v1.SudoRule.$Shape} SudoRule
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.SudoRule & keyholder.v1.SudoRule.$Shape;
        }

        namespace SudoRule {

            /** Properties of a SudoRule. */
            interface $Properties {

                /** SudoRule subject */
                subject?: (string|null);

                /** SudoRule subjectKind */
                subjectKind?: (string|null);

                /** SudoRule accounts */
                accounts?: (string[]|null);

                /** SudoRule allCommands */
                allCommands?: (boolean|null);

                /** SudoRule asRoot */
                asRoot?: (boolean|null);

                /** SudoRule noPassword */
                noPassword?: (boolean|null);

                /** SudoRule commandCount */
                commandCount?: (number|null);

                /** SudoRule appliesHere */
                appliesHere?: (boolean|null);

                /** SudoRule tool */
                tool?: (string|null);

                /** SudoRule passwordOf */
                passwordOf?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SudoRule. */
            type $Shape = keyholder.v1.SudoRule.$Properties;
        }

        /**
         * Properties of an Administrators.
         * @deprecated Use keyholder.v1.Administrators.$Properties instead.
         */
        interface IAdministrators extends keyholder.v1.Administrators.$Properties {
        }

        /** Represents an Administrators. */
        class Administrators {

            /**
             * Constructs a new Administrators.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Administrators.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Administrators administrators. */
            administrators: keyholder.v1.Administrator.$Properties[];

            /** Administrators unresolved. */
            unresolved: string[];

            /**
             * Creates a new Administrators instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Administrators instance
             */
            static create(properties: keyholder.v1.Administrators.$Shape): keyholder.v1.Administrators & keyholder.v1.Administrators.$Shape;
            static create(properties?: keyholder.v1.Administrators.$Properties): keyholder.v1.Administrators;

            /**
             * Encodes the specified Administrators message. Does not implicitly {@link keyholder.v1.Administrators.verify|verify} messages.
             * @param message Administrators message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Administrators.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Administrators message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Administrators & keyholder.v1.Administrators.$Shape} Administrators
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Administrators & keyholder.v1.Administrators.$Shape;
        }

        namespace Administrators {

            /** Properties of an Administrators. */
            interface $Properties {

                /** Administrators administrators */
                administrators?: (keyholder.v1.Administrator.$Properties[]|null);

                /** Administrators unresolved */
                unresolved?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Administrators. */
            type $Shape = keyholder.v1.Administrators.$Properties;
        }

        /**
         * Properties of an Administrator.
         * @deprecated Use keyholder.v1.Administrator.$Properties instead.
         */
        interface IAdministrator extends keyholder.v1.Administrator.$Properties {
        }

        /** Represents an Administrator. */
        class Administrator {

            /**
             * Constructs a new Administrator.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Administrator.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Administrator account. */
            account: string;

            /** Administrator id. */
            id: string;

            /** Administrator displayName. */
            displayName: string;

            /** Administrator enabled. */
            enabled?: (boolean|null);

            /** Administrator roads. */
            roads: keyholder.v1.AdministratorRoad.$Properties[];

            /** Administrator lastLogonAtMs. */
            lastLogonAtMs?: (number|null);

            /** Administrator origin. */
            origin?: (string|null);

            /** Administrator builtIn. */
            builtIn?: (string|null);

            /** Administrator principal. */
            principal?: (string|null);

            /**
             * Creates a new Administrator instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Administrator instance
             */
            static create(properties: keyholder.v1.Administrator.$Shape): keyholder.v1.Administrator & keyholder.v1.Administrator.$Shape;
            static create(properties?: keyholder.v1.Administrator.$Properties): keyholder.v1.Administrator;

            /**
             * Encodes the specified Administrator message. Does not implicitly {@link keyholder.v1.Administrator.verify|verify} messages.
             * @param message Administrator message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Administrator.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Administrator message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Administrator & keyholder.v1.Administrator.$Shape} Administrator
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Administrator & keyholder.v1.Administrator.$Shape;
        }

        namespace Administrator {

            /** Properties of an Administrator. */
            interface $Properties {

                /** Administrator account */
                account?: (string|null);

                /** Administrator id */
                id?: (string|null);

                /** Administrator displayName */
                displayName?: (string|null);

                /** Administrator enabled */
                enabled?: (boolean|null);

                /** Administrator roads */
                roads?: (keyholder.v1.AdministratorRoad.$Properties[]|null);

                /** Administrator lastLogonAtMs */
                lastLogonAtMs?: (number|null);

                /** Administrator origin */
                origin?: (string|null);

                /** Administrator builtIn */
                builtIn?: (string|null);

                /** Administrator principal */
                principal?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Administrator. */
            type $Shape = keyholder.v1.Administrator.$Properties;
        }

        /**
         * Properties of an AdministratorRoad.
         * @deprecated Use keyholder.v1.AdministratorRoad.$Properties instead.
         */
        interface IAdministratorRoad extends keyholder.v1.AdministratorRoad.$Properties {
        }

        /** Represents an AdministratorRoad. */
        class AdministratorRoad {

            /**
             * Constructs a new AdministratorRoad.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.AdministratorRoad.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AdministratorRoad kind. */
            kind: string;

            /** AdministratorRoad via. */
            via: string;

            /** AdministratorRoad noPassword. */
            noPassword?: (boolean|null);

            /**
             * Creates a new AdministratorRoad instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AdministratorRoad instance
             */
            static create(properties: keyholder.v1.AdministratorRoad.$Shape): keyholder.v1.AdministratorRoad & keyholder.v1.AdministratorRoad.$Shape;
            static create(properties?: keyholder.v1.AdministratorRoad.$Properties): keyholder.v1.AdministratorRoad;

            /**
             * Encodes the specified AdministratorRoad message. Does not implicitly {@link keyholder.v1.AdministratorRoad.verify|verify} messages.
             * @param message AdministratorRoad message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.AdministratorRoad.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AdministratorRoad message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.AdministratorRoad & keyholder.v1.AdministratorRoad.$Shape} AdministratorRoad
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.AdministratorRoad & keyholder.v1.AdministratorRoad.$Shape;
        }

        namespace AdministratorRoad {

            /** Properties of an AdministratorRoad. */
            interface $Properties {

                /** AdministratorRoad kind */
                kind?: (string|null);

                /** AdministratorRoad via */
                via?: (string|null);

                /** AdministratorRoad noPassword */
                noPassword?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AdministratorRoad. */
            type $Shape = keyholder.v1.AdministratorRoad.$Properties;
        }

        /**
         * Properties of a Logons.
         * @deprecated Use keyholder.v1.Logons.$Properties instead.
         */
        interface ILogons extends keyholder.v1.Logons.$Properties {
        }

        /** Represents a Logons. */
        class Logons {

            /**
             * Constructs a new Logons.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Logons.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Logons logons. */
            logons: keyholder.v1.Logon.$Properties[];

            /** Logons oldestRecordAtMs. */
            oldestRecordAtMs?: (number|null);

            /** Logons truncated. */
            truncated?: (boolean|null);

            /**
             * Creates a new Logons instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Logons instance
             */
            static create(properties: keyholder.v1.Logons.$Shape): keyholder.v1.Logons & keyholder.v1.Logons.$Shape;
            static create(properties?: keyholder.v1.Logons.$Properties): keyholder.v1.Logons;

            /**
             * Encodes the specified Logons message. Does not implicitly {@link keyholder.v1.Logons.verify|verify} messages.
             * @param message Logons message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Logons.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Logons message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Logons & keyholder.v1.Logons.$Shape} Logons
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Logons & keyholder.v1.Logons.$Shape;
        }

        namespace Logons {

            /** Properties of a Logons. */
            interface $Properties {

                /** Logons logons */
                logons?: (keyholder.v1.Logon.$Properties[]|null);

                /** Logons oldestRecordAtMs */
                oldestRecordAtMs?: (number|null);

                /** Logons truncated */
                truncated?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Logons. */
            type $Shape = keyholder.v1.Logons.$Properties;
        }

        /**
         * Properties of a Logon.
         * @deprecated Use keyholder.v1.Logon.$Properties instead.
         */
        interface ILogon extends keyholder.v1.Logon.$Properties {
        }

        /** Represents a Logon. */
        class Logon {

            /**
             * Constructs a new Logon.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Logon.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Logon account. */
            account: string;

            /** Logon fromAtMs. */
            fromAtMs?: (number|null);

            /** Logon toAtMs. */
            toAtMs?: (number|null);

            /** Logon source. */
            source: string;

            /** Logon terminal. */
            terminal: string;

            /** Logon kind. */
            kind?: (string|null);

            /** Logon end. */
            end?: (string|null);

            /** Logon accountId. */
            accountId?: (string|null);

            /** Logon elevated. */
            elevated?: (boolean|null);

            /**
             * Creates a new Logon instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Logon instance
             */
            static create(properties: keyholder.v1.Logon.$Shape): keyholder.v1.Logon & keyholder.v1.Logon.$Shape;
            static create(properties?: keyholder.v1.Logon.$Properties): keyholder.v1.Logon;

            /**
             * Encodes the specified Logon message. Does not implicitly {@link keyholder.v1.Logon.verify|verify} messages.
             * @param message Logon message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Logon.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Logon message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Logon & keyholder.v1.Logon.$Shape} Logon
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Logon & keyholder.v1.Logon.$Shape;
        }

        namespace Logon {

            /** Properties of a Logon. */
            interface $Properties {

                /** Logon account */
                account?: (string|null);

                /** Logon fromAtMs */
                fromAtMs?: (number|null);

                /** Logon toAtMs */
                toAtMs?: (number|null);

                /** Logon source */
                source?: (string|null);

                /** Logon terminal */
                terminal?: (string|null);

                /** Logon kind */
                kind?: (string|null);

                /** Logon end */
                end?: (string|null);

                /** Logon accountId */
                accountId?: (string|null);

                /** Logon elevated */
                elevated?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Logon. */
            type $Shape = keyholder.v1.Logon.$Properties;
        }

        /**
         * Properties of a LogonEvents.
         * @deprecated Use keyholder.v1.LogonEvents.$Properties instead.
         */
        interface ILogonEvents extends keyholder.v1.LogonEvents.$Properties {
        }

        /** Represents a LogonEvents. */
        class LogonEvents {

            /**
             * Constructs a new LogonEvents.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.LogonEvents.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogonEvents events. */
            events: keyholder.v1.LogonEvent.$Properties[];

            /** LogonEvents oldestRecordAtMs. */
            oldestRecordAtMs?: (number|null);

            /** LogonEvents truncated. */
            truncated?: (boolean|null);

            /** LogonEvents locksRecorded. */
            locksRecorded?: (boolean|null);

            /** LogonEvents clearedAtMs. */
            clearedAtMs?: (number|null);

            /**
             * Creates a new LogonEvents instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LogonEvents instance
             */
            static create(properties: keyholder.v1.LogonEvents.$Shape): keyholder.v1.LogonEvents & keyholder.v1.LogonEvents.$Shape;
            static create(properties?: keyholder.v1.LogonEvents.$Properties): keyholder.v1.LogonEvents;

            /**
             * Encodes the specified LogonEvents message. Does not implicitly {@link keyholder.v1.LogonEvents.verify|verify} messages.
             * @param message LogonEvents message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.LogonEvents.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogonEvents message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.LogonEvents & keyholder.v1.LogonEvents.$Shape} LogonEvents
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.LogonEvents & keyholder.v1.LogonEvents.$Shape;
        }

        namespace LogonEvents {

            /** Properties of a LogonEvents. */
            interface $Properties {

                /** LogonEvents events */
                events?: (keyholder.v1.LogonEvent.$Properties[]|null);

                /** LogonEvents oldestRecordAtMs */
                oldestRecordAtMs?: (number|null);

                /** LogonEvents truncated */
                truncated?: (boolean|null);

                /** LogonEvents locksRecorded */
                locksRecorded?: (boolean|null);

                /** LogonEvents clearedAtMs */
                clearedAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogonEvents. */
            type $Shape = keyholder.v1.LogonEvents.$Properties;
        }

        /**
         * Properties of a LogonEvent.
         * @deprecated Use keyholder.v1.LogonEvent.$Properties instead.
         */
        interface ILogonEvent extends keyholder.v1.LogonEvent.$Properties {
        }

        /** Represents a LogonEvent. */
        class LogonEvent {

            /**
             * Constructs a new LogonEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.LogonEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogonEvent atMs. */
            atMs: number;

            /** LogonEvent kind. */
            kind: string;

            /** LogonEvent account. */
            account: string;

            /** LogonEvent accountId. */
            accountId: string;

            /** LogonEvent authority. */
            authority: string;

            /** LogonEvent manner. */
            manner?: (string|null);

            /** LogonEvent session. */
            session: string;

            /** LogonEvent sourceHost. */
            sourceHost: string;

            /** LogonEvent sourceAddress. */
            sourceAddress: string;

            /** LogonEvent elevated. */
            elevated?: (boolean|null);

            /**
             * Creates a new LogonEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LogonEvent instance
             */
            static create(properties: keyholder.v1.LogonEvent.$Shape): keyholder.v1.LogonEvent & keyholder.v1.LogonEvent.$Shape;
            static create(properties?: keyholder.v1.LogonEvent.$Properties): keyholder.v1.LogonEvent;

            /**
             * Encodes the specified LogonEvent message. Does not implicitly {@link keyholder.v1.LogonEvent.verify|verify} messages.
             * @param message LogonEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.LogonEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogonEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.LogonEvent & keyholder.v1.LogonEvent.$Shape} LogonEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.LogonEvent & keyholder.v1.LogonEvent.$Shape;
        }

        namespace LogonEvent {

            /** Properties of a LogonEvent. */
            interface $Properties {

                /** LogonEvent atMs */
                atMs?: (number|null);

                /** LogonEvent kind */
                kind?: (string|null);

                /** LogonEvent account */
                account?: (string|null);

                /** LogonEvent accountId */
                accountId?: (string|null);

                /** LogonEvent authority */
                authority?: (string|null);

                /** LogonEvent manner */
                manner?: (string|null);

                /** LogonEvent session */
                session?: (string|null);

                /** LogonEvent sourceHost */
                sourceHost?: (string|null);

                /** LogonEvent sourceAddress */
                sourceAddress?: (string|null);

                /** LogonEvent elevated */
                elevated?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogonEvent. */
            type $Shape = keyholder.v1.LogonEvent.$Properties;
        }

        /**
         * Properties of an AuditLog.
         * @deprecated Use keyholder.v1.AuditLog.$Properties instead.
         */
        interface IAuditLog extends keyholder.v1.AuditLog.$Properties {
        }

        /** Represents an AuditLog. */
        class AuditLog {

            /**
             * Constructs a new AuditLog.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.AuditLog.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuditLog stores. */
            stores: keyholder.v1.AuditStore.$Properties[];

            /** AuditLog kinds. */
            kinds: keyholder.v1.AuditKind.$Properties[];

            /** AuditLog forwarded. */
            forwarded?: (boolean|null);

            /**
             * Creates a new AuditLog instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AuditLog instance
             */
            static create(properties: keyholder.v1.AuditLog.$Shape): keyholder.v1.AuditLog & keyholder.v1.AuditLog.$Shape;
            static create(properties?: keyholder.v1.AuditLog.$Properties): keyholder.v1.AuditLog;

            /**
             * Encodes the specified AuditLog message. Does not implicitly {@link keyholder.v1.AuditLog.verify|verify} messages.
             * @param message AuditLog message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.AuditLog.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuditLog message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.AuditLog & keyholder.v1.AuditLog.$Shape} AuditLog
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.AuditLog & keyholder.v1.AuditLog.$Shape;
        }

        namespace AuditLog {

            /** Properties of an AuditLog. */
            interface $Properties {

                /** AuditLog stores */
                stores?: (keyholder.v1.AuditStore.$Properties[]|null);

                /** AuditLog kinds */
                kinds?: (keyholder.v1.AuditKind.$Properties[]|null);

                /** AuditLog forwarded */
                forwarded?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuditLog. */
            type $Shape = keyholder.v1.AuditLog.$Properties;
        }

        /**
         * Properties of an AuditStore.
         * @deprecated Use keyholder.v1.AuditStore.$Properties instead.
         */
        interface IAuditStore extends keyholder.v1.AuditStore.$Properties {
        }

        /** Represents an AuditStore. */
        class AuditStore {

            /**
             * Constructs a new AuditStore.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.AuditStore.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuditStore name. */
            name: string;

            /** AuditStore recording. */
            recording?: (boolean|null);

            /** AuditStore persistent. */
            persistent?: (boolean|null);

            /** AuditStore maxBytes. */
            maxBytes?: (number|null);

            /** AuditStore oldestRecordAtMs. */
            oldestRecordAtMs?: (number|null);

            /** AuditStore whenFull. */
            whenFull?: (string|null);

            /** AuditStore immutable. */
            immutable?: (boolean|null);

            /** AuditStore lost. */
            lost?: (number|null);

            /**
             * Creates a new AuditStore instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AuditStore instance
             */
            static create(properties: keyholder.v1.AuditStore.$Shape): keyholder.v1.AuditStore & keyholder.v1.AuditStore.$Shape;
            static create(properties?: keyholder.v1.AuditStore.$Properties): keyholder.v1.AuditStore;

            /**
             * Encodes the specified AuditStore message. Does not implicitly {@link keyholder.v1.AuditStore.verify|verify} messages.
             * @param message AuditStore message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.AuditStore.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuditStore message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.AuditStore & keyholder.v1.AuditStore.$Shape} AuditStore
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.AuditStore & keyholder.v1.AuditStore.$Shape;
        }

        namespace AuditStore {

            /** Properties of an AuditStore. */
            interface $Properties {

                /** AuditStore name */
                name?: (string|null);

                /** AuditStore recording */
                recording?: (boolean|null);

                /** AuditStore persistent */
                persistent?: (boolean|null);

                /** AuditStore maxBytes */
                maxBytes?: (number|null);

                /** AuditStore oldestRecordAtMs */
                oldestRecordAtMs?: (number|null);

                /** AuditStore whenFull */
                whenFull?: (string|null);

                /** AuditStore immutable */
                immutable?: (boolean|null);

                /** AuditStore lost */
                lost?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuditStore. */
            type $Shape = keyholder.v1.AuditStore.$Properties;
        }

        /**
         * Properties of an AuditKind.
         * @deprecated Use keyholder.v1.AuditKind.$Properties instead.
         */
        interface IAuditKind extends keyholder.v1.AuditKind.$Properties {
        }

        /** Represents an AuditKind. */
        class AuditKind {

            /**
             * Constructs a new AuditKind.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.AuditKind.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuditKind name. */
            name: string;

            /** AuditKind success. */
            success?: (boolean|null);

            /** AuditKind failure. */
            failure?: (boolean|null);

            /**
             * Creates a new AuditKind instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AuditKind instance
             */
            static create(properties: keyholder.v1.AuditKind.$Shape): keyholder.v1.AuditKind & keyholder.v1.AuditKind.$Shape;
            static create(properties?: keyholder.v1.AuditKind.$Properties): keyholder.v1.AuditKind;

            /**
             * Encodes the specified AuditKind message. Does not implicitly {@link keyholder.v1.AuditKind.verify|verify} messages.
             * @param message AuditKind message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.AuditKind.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuditKind message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.AuditKind & keyholder.v1.AuditKind.$Shape} AuditKind
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.AuditKind & keyholder.v1.AuditKind.$Shape;
        }

        namespace AuditKind {

            /** Properties of an AuditKind. */
            interface $Properties {

                /** AuditKind name */
                name?: (string|null);

                /** AuditKind success */
                success?: (boolean|null);

                /** AuditKind failure */
                failure?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuditKind. */
            type $Shape = keyholder.v1.AuditKind.$Properties;
        }

        /**
         * Properties of a Firewall.
         * @deprecated Use keyholder.v1.Firewall.$Properties instead.
         */
        interface IFirewall extends keyholder.v1.Firewall.$Properties {
        }

        /** Represents a Firewall. */
        class Firewall {

            /**
             * Constructs a new Firewall.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Firewall.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Firewall enabled. */
            enabled?: (boolean|null);

            /** Firewall profiles. */
            profiles: keyholder.v1.FirewallProfile.$Properties[];

            /** Firewall bypasses. */
            bypasses: string[];

            /**
             * Creates a new Firewall instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Firewall instance
             */
            static create(properties: keyholder.v1.Firewall.$Shape): keyholder.v1.Firewall & keyholder.v1.Firewall.$Shape;
            static create(properties?: keyholder.v1.Firewall.$Properties): keyholder.v1.Firewall;

            /**
             * Encodes the specified Firewall message. Does not implicitly {@link keyholder.v1.Firewall.verify|verify} messages.
             * @param message Firewall message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Firewall.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Firewall message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Firewall & keyholder.v1.Firewall.$Shape} Firewall
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Firewall & keyholder.v1.Firewall.$Shape;
        }

        namespace Firewall {

            /** Properties of a Firewall. */
            interface $Properties {

                /** Firewall enabled */
                enabled?: (boolean|null);

                /** Firewall profiles */
                profiles?: (keyholder.v1.FirewallProfile.$Properties[]|null);

                /** Firewall bypasses */
                bypasses?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Firewall. */
            type $Shape = keyholder.v1.Firewall.$Properties;
        }

        /**
         * Properties of a FirewallProfile.
         * @deprecated Use keyholder.v1.FirewallProfile.$Properties instead.
         */
        interface IFirewallProfile extends keyholder.v1.FirewallProfile.$Properties {
        }

        /** Represents a FirewallProfile. */
        class FirewallProfile {

            /**
             * Constructs a new FirewallProfile.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.FirewallProfile.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FirewallProfile name. */
            name: string;

            /** FirewallProfile product. */
            product: string;

            /** FirewallProfile enabled. */
            enabled?: (boolean|null);

            /** FirewallProfile inbound. */
            inbound?: (string|null);

            /** FirewallProfile enforced. */
            enforced?: (boolean|null);

            /**
             * Creates a new FirewallProfile instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FirewallProfile instance
             */
            static create(properties: keyholder.v1.FirewallProfile.$Shape): keyholder.v1.FirewallProfile & keyholder.v1.FirewallProfile.$Shape;
            static create(properties?: keyholder.v1.FirewallProfile.$Properties): keyholder.v1.FirewallProfile;

            /**
             * Encodes the specified FirewallProfile message. Does not implicitly {@link keyholder.v1.FirewallProfile.verify|verify} messages.
             * @param message FirewallProfile message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.FirewallProfile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FirewallProfile message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.FirewallProfile & keyholder.v1.FirewallProfile.$Shape} FirewallProfile
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.FirewallProfile & keyholder.v1.FirewallProfile.$Shape;
        }

        namespace FirewallProfile {

            /** Properties of a FirewallProfile. */
            interface $Properties {

                /** FirewallProfile name */
                name?: (string|null);

                /** FirewallProfile product */
                product?: (string|null);

                /** FirewallProfile enabled */
                enabled?: (boolean|null);

                /** FirewallProfile inbound */
                inbound?: (string|null);

                /** FirewallProfile enforced */
                enforced?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FirewallProfile. */
            type $Shape = keyholder.v1.FirewallProfile.$Properties;
        }

        /**
         * Properties of an Antimalware.
         * @deprecated Use keyholder.v1.Antimalware.$Properties instead.
         */
        interface IAntimalware extends keyholder.v1.Antimalware.$Properties {
        }

        /** Represents an Antimalware. */
        class Antimalware {

            /**
             * Constructs a new Antimalware.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Antimalware.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Antimalware products. */
            products: keyholder.v1.AntimalwareProduct.$Properties[];

            /** Antimalware systemIntegrityProtection. */
            systemIntegrityProtection?: (boolean|null);

            /** Antimalware gatekeeper. */
            gatekeeper?: (boolean|null);

            /**
             * Creates a new Antimalware instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Antimalware instance
             */
            static create(properties: keyholder.v1.Antimalware.$Shape): keyholder.v1.Antimalware & keyholder.v1.Antimalware.$Shape;
            static create(properties?: keyholder.v1.Antimalware.$Properties): keyholder.v1.Antimalware;

            /**
             * Encodes the specified Antimalware message. Does not implicitly {@link keyholder.v1.Antimalware.verify|verify} messages.
             * @param message Antimalware message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Antimalware.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Antimalware message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Antimalware & keyholder.v1.Antimalware.$Shape} Antimalware
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Antimalware & keyholder.v1.Antimalware.$Shape;
        }

        namespace Antimalware {

            /** Properties of an Antimalware. */
            interface $Properties {

                /** Antimalware products */
                products?: (keyholder.v1.AntimalwareProduct.$Properties[]|null);

                /** Antimalware systemIntegrityProtection */
                systemIntegrityProtection?: (boolean|null);

                /** Antimalware gatekeeper */
                gatekeeper?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Antimalware. */
            type $Shape = keyholder.v1.Antimalware.$Properties;
        }

        /**
         * Properties of an AntimalwareProduct.
         * @deprecated Use keyholder.v1.AntimalwareProduct.$Properties instead.
         */
        interface IAntimalwareProduct extends keyholder.v1.AntimalwareProduct.$Properties {
        }

        /** Represents an AntimalwareProduct. */
        class AntimalwareProduct {

            /**
             * Constructs a new AntimalwareProduct.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.AntimalwareProduct.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AntimalwareProduct name. */
            name: string;

            /** AntimalwareProduct enabled. */
            enabled?: (boolean|null);

            /** AntimalwareProduct realTime. */
            realTime?: (boolean|null);

            /** AntimalwareProduct signaturesAtMs. */
            signaturesAtMs?: (number|null);

            /** AntimalwareProduct signatureVersion. */
            signatureVersion?: (string|null);

            /** AntimalwareProduct upToDate. */
            upToDate?: (boolean|null);

            /** AntimalwareProduct tamperProtected. */
            tamperProtected?: (boolean|null);

            /** AntimalwareProduct mode. */
            mode?: (string|null);

            /** AntimalwareProduct version. */
            version?: (string|null);

            /**
             * Creates a new AntimalwareProduct instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AntimalwareProduct instance
             */
            static create(properties: keyholder.v1.AntimalwareProduct.$Shape): keyholder.v1.AntimalwareProduct & keyholder.v1.AntimalwareProduct.$Shape;
            static create(properties?: keyholder.v1.AntimalwareProduct.$Properties): keyholder.v1.AntimalwareProduct;

            /**
             * Encodes the specified AntimalwareProduct message. Does not implicitly {@link keyholder.v1.AntimalwareProduct.verify|verify} messages.
             * @param message AntimalwareProduct message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.AntimalwareProduct.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AntimalwareProduct message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.AntimalwareProduct & keyholder.v1.AntimalwareProduct.$Shape} AntimalwareProduct
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.AntimalwareProduct & keyholder.v1.AntimalwareProduct.$Shape;
        }

        namespace AntimalwareProduct {

            /** Properties of an AntimalwareProduct. */
            interface $Properties {

                /** AntimalwareProduct name */
                name?: (string|null);

                /** AntimalwareProduct enabled */
                enabled?: (boolean|null);

                /** AntimalwareProduct realTime */
                realTime?: (boolean|null);

                /** AntimalwareProduct signaturesAtMs */
                signaturesAtMs?: (number|null);

                /** AntimalwareProduct signatureVersion */
                signatureVersion?: (string|null);

                /** AntimalwareProduct upToDate */
                upToDate?: (boolean|null);

                /** AntimalwareProduct tamperProtected */
                tamperProtected?: (boolean|null);

                /** AntimalwareProduct mode */
                mode?: (string|null);

                /** AntimalwareProduct version */
                version?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AntimalwareProduct. */
            type $Shape = keyholder.v1.AntimalwareProduct.$Properties;
        }

        /**
         * Properties of a GuestAccess.
         * @deprecated Use keyholder.v1.GuestAccess.$Properties instead.
         */
        interface IGuestAccess extends keyholder.v1.GuestAccess.$Properties {
        }

        /** Represents a GuestAccess. */
        class GuestAccess {

            /**
             * Constructs a new GuestAccess.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.GuestAccess.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GuestAccess ways. */
            ways: keyholder.v1.GuestWay.$Properties[];

            /** GuestAccess examined. */
            examined: string[];

            /**
             * Creates a new GuestAccess instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GuestAccess instance
             */
            static create(properties: keyholder.v1.GuestAccess.$Shape): keyholder.v1.GuestAccess & keyholder.v1.GuestAccess.$Shape;
            static create(properties?: keyholder.v1.GuestAccess.$Properties): keyholder.v1.GuestAccess;

            /**
             * Encodes the specified GuestAccess message. Does not implicitly {@link keyholder.v1.GuestAccess.verify|verify} messages.
             * @param message GuestAccess message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.GuestAccess.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GuestAccess message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.GuestAccess & keyholder.v1.GuestAccess.$Shape} GuestAccess
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.GuestAccess & keyholder.v1.GuestAccess.$Shape;
        }

        namespace GuestAccess {

            /** Properties of a GuestAccess. */
            interface $Properties {

                /** GuestAccess ways */
                ways?: (keyholder.v1.GuestWay.$Properties[]|null);

                /** GuestAccess examined */
                examined?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GuestAccess. */
            type $Shape = keyholder.v1.GuestAccess.$Properties;
        }

        /**
         * Properties of a GuestWay.
         * @deprecated Use keyholder.v1.GuestWay.$Properties instead.
         */
        interface IGuestWay extends keyholder.v1.GuestWay.$Properties {
        }

        /** Represents a GuestWay. */
        class GuestWay {

            /**
             * Constructs a new GuestWay.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.GuestWay.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GuestWay kind. */
            kind: string;

            /** GuestWay enabled. */
            enabled?: (boolean|null);

            /** GuestWay account. */
            account: string;

            /** GuestWay because. */
            because: string;

            /**
             * Creates a new GuestWay instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GuestWay instance
             */
            static create(properties: keyholder.v1.GuestWay.$Shape): keyholder.v1.GuestWay & keyholder.v1.GuestWay.$Shape;
            static create(properties?: keyholder.v1.GuestWay.$Properties): keyholder.v1.GuestWay;

            /**
             * Encodes the specified GuestWay message. Does not implicitly {@link keyholder.v1.GuestWay.verify|verify} messages.
             * @param message GuestWay message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.GuestWay.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GuestWay message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.GuestWay & keyholder.v1.GuestWay.$Shape} GuestWay
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.GuestWay & keyholder.v1.GuestWay.$Shape;
        }

        namespace GuestWay {

            /** Properties of a GuestWay. */
            interface $Properties {

                /** GuestWay kind */
                kind?: (string|null);

                /** GuestWay enabled */
                enabled?: (boolean|null);

                /** GuestWay account */
                account?: (string|null);

                /** GuestWay because */
                because?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GuestWay. */
            type $Shape = keyholder.v1.GuestWay.$Properties;
        }

        /**
         * Properties of a PasswordPolicy.
         * @deprecated Use keyholder.v1.PasswordPolicy.$Properties instead.
         */
        interface IPasswordPolicy extends keyholder.v1.PasswordPolicy.$Properties {
        }

        /** Represents a PasswordPolicy. */
        class PasswordPolicy {

            /**
             * Constructs a new PasswordPolicy.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.PasswordPolicy.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PasswordPolicy minLength. */
            minLength?: (number|null);

            /** PasswordPolicy complexity. */
            complexity?: (boolean|null);

            /** PasswordPolicy maxAgeSeconds. */
            maxAgeSeconds?: (number|null);

            /** PasswordPolicy history. */
            history?: (number|null);

            /** PasswordPolicy lockoutTries. */
            lockoutTries?: (number|null);

            /** PasswordPolicy lockoutSeconds. */
            lockoutSeconds?: (number|null);

            /** PasswordPolicy lockoutWindowSeconds. */
            lockoutWindowSeconds?: (number|null);

            /** PasswordPolicy because. */
            because: string[];

            /** PasswordPolicy setBy. */
            setBy?: (string|null);

            /**
             * Creates a new PasswordPolicy instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PasswordPolicy instance
             */
            static create(properties: keyholder.v1.PasswordPolicy.$Shape): keyholder.v1.PasswordPolicy & keyholder.v1.PasswordPolicy.$Shape;
            static create(properties?: keyholder.v1.PasswordPolicy.$Properties): keyholder.v1.PasswordPolicy;

            /**
             * Encodes the specified PasswordPolicy message. Does not implicitly {@link keyholder.v1.PasswordPolicy.verify|verify} messages.
             * @param message PasswordPolicy message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.PasswordPolicy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PasswordPolicy message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.PasswordPolicy & keyholder.v1.PasswordPolicy.$Shape} PasswordPolicy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.PasswordPolicy & keyholder.v1.PasswordPolicy.$Shape;
        }

        namespace PasswordPolicy {

            /** Properties of a PasswordPolicy. */
            interface $Properties {

                /** PasswordPolicy minLength */
                minLength?: (number|null);

                /** PasswordPolicy complexity */
                complexity?: (boolean|null);

                /** PasswordPolicy maxAgeSeconds */
                maxAgeSeconds?: (number|null);

                /** PasswordPolicy history */
                history?: (number|null);

                /** PasswordPolicy lockoutTries */
                lockoutTries?: (number|null);

                /** PasswordPolicy lockoutSeconds */
                lockoutSeconds?: (number|null);

                /** PasswordPolicy lockoutWindowSeconds */
                lockoutWindowSeconds?: (number|null);

                /** PasswordPolicy because */
                because?: (string[]|null);

                /** PasswordPolicy setBy */
                setBy?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PasswordPolicy. */
            type $Shape = keyholder.v1.PasswordPolicy.$Properties;
        }

        /**
         * Properties of a TimeSync.
         * @deprecated Use keyholder.v1.TimeSync.$Properties instead.
         */
        interface ITimeSync extends keyholder.v1.TimeSync.$Properties {
        }

        /** Represents a TimeSync. */
        class TimeSync {

            /**
             * Constructs a new TimeSync.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.TimeSync.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TimeSync enabled. */
            enabled?: (boolean|null);

            /** TimeSync synchronized. */
            synchronized?: (boolean|null);

            /** TimeSync mechanism. */
            mechanism?: (string|null);

            /** TimeSync servers. */
            servers: string[];

            /** TimeSync lastSyncAtMs. */
            lastSyncAtMs?: (number|null);

            /**
             * Creates a new TimeSync instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TimeSync instance
             */
            static create(properties: keyholder.v1.TimeSync.$Shape): keyholder.v1.TimeSync & keyholder.v1.TimeSync.$Shape;
            static create(properties?: keyholder.v1.TimeSync.$Properties): keyholder.v1.TimeSync;

            /**
             * Encodes the specified TimeSync message. Does not implicitly {@link keyholder.v1.TimeSync.verify|verify} messages.
             * @param message TimeSync message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.TimeSync.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TimeSync message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.TimeSync & keyholder.v1.TimeSync.$Shape} TimeSync
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.TimeSync & keyholder.v1.TimeSync.$Shape;
        }

        namespace TimeSync {

            /** Properties of a TimeSync. */
            interface $Properties {

                /** TimeSync enabled */
                enabled?: (boolean|null);

                /** TimeSync synchronized */
                synchronized?: (boolean|null);

                /** TimeSync mechanism */
                mechanism?: (string|null);

                /** TimeSync servers */
                servers?: (string[]|null);

                /** TimeSync lastSyncAtMs */
                lastSyncAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TimeSync. */
            type $Shape = keyholder.v1.TimeSync.$Properties;
        }

        /**
         * Properties of a RemoteTools.
         * @deprecated Use keyholder.v1.RemoteTools.$Properties instead.
         */
        interface IRemoteTools extends keyholder.v1.RemoteTools.$Properties {
        }

        /** Represents a RemoteTools. */
        class RemoteTools {

            /**
             * Constructs a new RemoteTools.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.RemoteTools.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoteTools tools. */
            tools: keyholder.v1.RemoteTool.$Properties[];

            /** RemoteTools listMadeAtMs. */
            listMadeAtMs?: (number|null);

            /** RemoteTools lookedFor. */
            lookedFor?: (number|null);

            /**
             * Creates a new RemoteTools instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RemoteTools instance
             */
            static create(properties: keyholder.v1.RemoteTools.$Shape): keyholder.v1.RemoteTools & keyholder.v1.RemoteTools.$Shape;
            static create(properties?: keyholder.v1.RemoteTools.$Properties): keyholder.v1.RemoteTools;

            /**
             * Encodes the specified RemoteTools message. Does not implicitly {@link keyholder.v1.RemoteTools.verify|verify} messages.
             * @param message RemoteTools message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.RemoteTools.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoteTools message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.RemoteTools & keyholder.v1.RemoteTools.$Shape} RemoteTools
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.RemoteTools & keyholder.v1.RemoteTools.$Shape;
        }

        namespace RemoteTools {

            /** Properties of a RemoteTools. */
            interface $Properties {

                /** RemoteTools tools */
                tools?: (keyholder.v1.RemoteTool.$Properties[]|null);

                /** RemoteTools listMadeAtMs */
                listMadeAtMs?: (number|null);

                /** RemoteTools lookedFor */
                lookedFor?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoteTools. */
            type $Shape = keyholder.v1.RemoteTools.$Properties;
        }

        /**
         * Properties of a RemoteTool.
         * @deprecated Use keyholder.v1.RemoteTool.$Properties instead.
         */
        interface IRemoteTool extends keyholder.v1.RemoteTool.$Properties {
        }

        /** Represents a RemoteTool. */
        class RemoteTool {

            /**
             * Constructs a new RemoteTool.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.RemoteTool.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoteTool id. */
            id: string;

            /** RemoteTool name. */
            name: string;

            /** RemoteTool kind. */
            kind: string;

            /** RemoteTool installed. */
            installed?: (boolean|null);

            /** RemoteTool running. */
            running?: (boolean|null);

            /** RemoteTool startsByItself. */
            startsByItself?: (boolean|null);

            /** RemoteTool version. */
            version?: (string|null);

            /** RemoteTool instance. */
            instance?: (string|null);

            /** RemoteTool signs. */
            signs: string[];

            /**
             * Creates a new RemoteTool instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RemoteTool instance
             */
            static create(properties: keyholder.v1.RemoteTool.$Shape): keyholder.v1.RemoteTool & keyholder.v1.RemoteTool.$Shape;
            static create(properties?: keyholder.v1.RemoteTool.$Properties): keyholder.v1.RemoteTool;

            /**
             * Encodes the specified RemoteTool message. Does not implicitly {@link keyholder.v1.RemoteTool.verify|verify} messages.
             * @param message RemoteTool message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.RemoteTool.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoteTool message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.RemoteTool & keyholder.v1.RemoteTool.$Shape} RemoteTool
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.RemoteTool & keyholder.v1.RemoteTool.$Shape;
        }

        namespace RemoteTool {

            /** Properties of a RemoteTool. */
            interface $Properties {

                /** RemoteTool id */
                id?: (string|null);

                /** RemoteTool name */
                name?: (string|null);

                /** RemoteTool kind */
                kind?: (string|null);

                /** RemoteTool installed */
                installed?: (boolean|null);

                /** RemoteTool running */
                running?: (boolean|null);

                /** RemoteTool startsByItself */
                startsByItself?: (boolean|null);

                /** RemoteTool version */
                version?: (string|null);

                /** RemoteTool instance */
                instance?: (string|null);

                /** RemoteTool signs */
                signs?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoteTool. */
            type $Shape = keyholder.v1.RemoteTool.$Properties;
        }

        /**
         * Properties of a RemovableMedia.
         * @deprecated Use keyholder.v1.RemovableMedia.$Properties instead.
         */
        interface IRemovableMedia extends keyholder.v1.RemovableMedia.$Properties {
        }

        /** Represents a RemovableMedia. */
        class RemovableMedia {

            /**
             * Constructs a new RemovableMedia.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.RemovableMedia.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemovableMedia blocked. */
            blocked?: (boolean|null);

            /** RemovableMedia writeNeedsEncryption. */
            writeNeedsEncryption?: (boolean|null);

            /** RemovableMedia autorun. */
            autorun?: (boolean|null);

            /** RemovableMedia because. */
            because: string[];

            /**
             * Creates a new RemovableMedia instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RemovableMedia instance
             */
            static create(properties: keyholder.v1.RemovableMedia.$Shape): keyholder.v1.RemovableMedia & keyholder.v1.RemovableMedia.$Shape;
            static create(properties?: keyholder.v1.RemovableMedia.$Properties): keyholder.v1.RemovableMedia;

            /**
             * Encodes the specified RemovableMedia message. Does not implicitly {@link keyholder.v1.RemovableMedia.verify|verify} messages.
             * @param message RemovableMedia message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.RemovableMedia.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemovableMedia message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.RemovableMedia & keyholder.v1.RemovableMedia.$Shape} RemovableMedia
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.RemovableMedia & keyholder.v1.RemovableMedia.$Shape;
        }

        namespace RemovableMedia {

            /** Properties of a RemovableMedia. */
            interface $Properties {

                /** RemovableMedia blocked */
                blocked?: (boolean|null);

                /** RemovableMedia writeNeedsEncryption */
                writeNeedsEncryption?: (boolean|null);

                /** RemovableMedia autorun */
                autorun?: (boolean|null);

                /** RemovableMedia because */
                because?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemovableMedia. */
            type $Shape = keyholder.v1.RemovableMedia.$Properties;
        }

        /**
         * Properties of a RemoteLogins.
         * @deprecated Use keyholder.v1.RemoteLogins.$Properties instead.
         */
        interface IRemoteLogins extends keyholder.v1.RemoteLogins.$Properties {
        }

        /** Represents a RemoteLogins. */
        class RemoteLogins {

            /**
             * Constructs a new RemoteLogins.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.RemoteLogins.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoteLogins logins. */
            logins: keyholder.v1.RemoteLogin.$Properties[];

            /** RemoteLogins examined. */
            examined: string[];

            /**
             * Creates a new RemoteLogins instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RemoteLogins instance
             */
            static create(properties: keyholder.v1.RemoteLogins.$Shape): keyholder.v1.RemoteLogins & keyholder.v1.RemoteLogins.$Shape;
            static create(properties?: keyholder.v1.RemoteLogins.$Properties): keyholder.v1.RemoteLogins;

            /**
             * Encodes the specified RemoteLogins message. Does not implicitly {@link keyholder.v1.RemoteLogins.verify|verify} messages.
             * @param message RemoteLogins message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.RemoteLogins.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoteLogins message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.RemoteLogins & keyholder.v1.RemoteLogins.$Shape} RemoteLogins
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.RemoteLogins & keyholder.v1.RemoteLogins.$Shape;
        }

        namespace RemoteLogins {

            /** Properties of a RemoteLogins. */
            interface $Properties {

                /** RemoteLogins logins */
                logins?: (keyholder.v1.RemoteLogin.$Properties[]|null);

                /** RemoteLogins examined */
                examined?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoteLogins. */
            type $Shape = keyholder.v1.RemoteLogins.$Properties;
        }

        /**
         * Properties of a RemoteLogin.
         * @deprecated Use keyholder.v1.RemoteLogin.$Properties instead.
         */
        interface IRemoteLogin extends keyholder.v1.RemoteLogin.$Properties {
        }

        /** Represents a RemoteLogin. */
        class RemoteLogin {

            /**
             * Constructs a new RemoteLogin.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.RemoteLogin.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoteLogin service. */
            service: string;

            /** RemoteLogin enabled. */
            enabled?: (boolean|null);

            /** RemoteLogin passwordAlone. */
            passwordAlone?: (boolean|null);

            /** RemoteLogin networkLevelAuthentication. */
            networkLevelAuthentication?: (boolean|null);

            /** RemoteLogin idleLimitSeconds. */
            idleLimitSeconds?: (number|null);

            /** RemoteLogin disconnectedLimitSeconds. */
            disconnectedLimitSeconds?: (number|null);

            /** RemoteLogin loopbackOnly. */
            loopbackOnly?: (boolean|null);

            /** RemoteLogin because. */
            because: string[];

            /**
             * Creates a new RemoteLogin instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RemoteLogin instance
             */
            static create(properties: keyholder.v1.RemoteLogin.$Shape): keyholder.v1.RemoteLogin & keyholder.v1.RemoteLogin.$Shape;
            static create(properties?: keyholder.v1.RemoteLogin.$Properties): keyholder.v1.RemoteLogin;

            /**
             * Encodes the specified RemoteLogin message. Does not implicitly {@link keyholder.v1.RemoteLogin.verify|verify} messages.
             * @param message RemoteLogin message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.RemoteLogin.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoteLogin message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.RemoteLogin & keyholder.v1.RemoteLogin.$Shape} RemoteLogin
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.RemoteLogin & keyholder.v1.RemoteLogin.$Shape;
        }

        namespace RemoteLogin {

            /** Properties of a RemoteLogin. */
            interface $Properties {

                /** RemoteLogin service */
                service?: (string|null);

                /** RemoteLogin enabled */
                enabled?: (boolean|null);

                /** RemoteLogin passwordAlone */
                passwordAlone?: (boolean|null);

                /** RemoteLogin networkLevelAuthentication */
                networkLevelAuthentication?: (boolean|null);

                /** RemoteLogin idleLimitSeconds */
                idleLimitSeconds?: (number|null);

                /** RemoteLogin disconnectedLimitSeconds */
                disconnectedLimitSeconds?: (number|null);

                /** RemoteLogin loopbackOnly */
                loopbackOnly?: (boolean|null);

                /** RemoteLogin because */
                because?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoteLogin. */
            type $Shape = keyholder.v1.RemoteLogin.$Properties;
        }

        /**
         * Properties of a Software.
         * @deprecated Use keyholder.v1.Software.$Properties instead.
         */
        interface ISoftware extends keyholder.v1.Software.$Properties {
        }

        /** Represents a Software. */
        class Software {

            /**
             * Constructs a new Software.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Software.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Software programs. */
            programs: keyholder.v1.Program.$Properties[];

            /** Software truncated. */
            truncated?: (boolean|null);

            /** Software sources. */
            sources: string[];

            /**
             * Creates a new Software instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Software instance
             */
            static create(properties: keyholder.v1.Software.$Shape): keyholder.v1.Software & keyholder.v1.Software.$Shape;
            static create(properties?: keyholder.v1.Software.$Properties): keyholder.v1.Software;

            /**
             * Encodes the specified Software message. Does not implicitly {@link keyholder.v1.Software.verify|verify} messages.
             * @param message Software message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Software.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Software message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Software & keyholder.v1.Software.$Shape} Software
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Software & keyholder.v1.Software.$Shape;
        }

        namespace Software {

            /** Properties of a Software. */
            interface $Properties {

                /** Software programs */
                programs?: (keyholder.v1.Program.$Properties[]|null);

                /** Software truncated */
                truncated?: (boolean|null);

                /** Software sources */
                sources?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Software. */
            type $Shape = keyholder.v1.Software.$Properties;
        }

        /**
         * Properties of a Program.
         * @deprecated Use keyholder.v1.Program.$Properties instead.
         */
        interface IProgram extends keyholder.v1.Program.$Properties {
        }

        /** Represents a Program. */
        class Program {

            /**
             * Constructs a new Program.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Program.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Program name. */
            name: string;

            /** Program version. */
            version: string;

            /** Program publisher. */
            publisher: string;

            /** Program source. */
            source: string;

            /** Program installedAtMs. */
            installedAtMs?: (number|null);

            /** Program personal. */
            personal?: (boolean|null);

            /**
             * Creates a new Program instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Program instance
             */
            static create(properties: keyholder.v1.Program.$Shape): keyholder.v1.Program & keyholder.v1.Program.$Shape;
            static create(properties?: keyholder.v1.Program.$Properties): keyholder.v1.Program;

            /**
             * Encodes the specified Program message. Does not implicitly {@link keyholder.v1.Program.verify|verify} messages.
             * @param message Program message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Program.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Program message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Program & keyholder.v1.Program.$Shape} Program
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Program & keyholder.v1.Program.$Shape;
        }

        namespace Program {

            /** Properties of a Program. */
            interface $Properties {

                /** Program name */
                name?: (string|null);

                /** Program version */
                version?: (string|null);

                /** Program publisher */
                publisher?: (string|null);

                /** Program source */
                source?: (string|null);

                /** Program installedAtMs */
                installedAtMs?: (number|null);

                /** Program personal */
                personal?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Program. */
            type $Shape = keyholder.v1.Program.$Properties;
        }

        /**
         * Properties of an Elevation.
         * @deprecated Use keyholder.v1.Elevation.$Properties instead.
         */
        interface IElevation extends keyholder.v1.Elevation.$Properties {
        }

        /** Represents an Elevation. */
        class Elevation {

            /**
             * Constructs a new Elevation.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Elevation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Elevation prompts. */
            prompts?: (boolean|null);

            /** Elevation administratorsAsked. */
            administratorsAsked?: (string|null);

            /** Elevation remoteFullRights. */
            remoteFullRights?: (boolean|null);

            /** Elevation managedPassword. */
            managedPassword?: (string|null);

            /** Elevation managedAccount. */
            managedAccount?: (string|null);

            /** Elevation rememberedSeconds. */
            rememberedSeconds?: (number|null);

            /** Elevation because. */
            because: string[];

            /** Elevation passwordOf. */
            passwordOf?: (string|null);

            /** Elevation rootPassword. */
            rootPassword?: (boolean|null);

            /**
             * Creates a new Elevation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Elevation instance
             */
            static create(properties: keyholder.v1.Elevation.$Shape): keyholder.v1.Elevation & keyholder.v1.Elevation.$Shape;
            static create(properties?: keyholder.v1.Elevation.$Properties): keyholder.v1.Elevation;

            /**
             * Encodes the specified Elevation message. Does not implicitly {@link keyholder.v1.Elevation.verify|verify} messages.
             * @param message Elevation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Elevation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Elevation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Elevation & keyholder.v1.Elevation.$Shape} Elevation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Elevation & keyholder.v1.Elevation.$Shape;
        }

        namespace Elevation {

            /** Properties of an Elevation. */
            interface $Properties {

                /** Elevation prompts */
                prompts?: (boolean|null);

                /** Elevation administratorsAsked */
                administratorsAsked?: (string|null);

                /** Elevation remoteFullRights */
                remoteFullRights?: (boolean|null);

                /** Elevation managedPassword */
                managedPassword?: (string|null);

                /** Elevation managedAccount */
                managedAccount?: (string|null);

                /** Elevation rememberedSeconds */
                rememberedSeconds?: (number|null);

                /** Elevation because */
                because?: (string[]|null);

                /** Elevation passwordOf */
                passwordOf?: (string|null);

                /** Elevation rootPassword */
                rootPassword?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Elevation. */
            type $Shape = keyholder.v1.Elevation.$Properties;
        }

        /**
         * Properties of an AdminLogins.
         * @deprecated Use keyholder.v1.AdminLogins.$Properties instead.
         */
        interface IAdminLogins extends keyholder.v1.AdminLogins.$Properties {
        }

        /** Represents an AdminLogins. */
        class AdminLogins {

            /**
             * Constructs a new AdminLogins.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.AdminLogins.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AdminLogins logins. */
            logins: keyholder.v1.AdminLoginVerdict.$Properties[];

            /**
             * Creates a new AdminLogins instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AdminLogins instance
             */
            static create(properties: keyholder.v1.AdminLogins.$Shape): keyholder.v1.AdminLogins & keyholder.v1.AdminLogins.$Shape;
            static create(properties?: keyholder.v1.AdminLogins.$Properties): keyholder.v1.AdminLogins;

            /**
             * Encodes the specified AdminLogins message. Does not implicitly {@link keyholder.v1.AdminLogins.verify|verify} messages.
             * @param message AdminLogins message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.AdminLogins.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AdminLogins message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.AdminLogins & keyholder.v1.AdminLogins.$Shape} AdminLogins
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.AdminLogins & keyholder.v1.AdminLogins.$Shape;
        }

        namespace AdminLogins {

            /** Properties of an AdminLogins. */
            interface $Properties {

                /** AdminLogins logins */
                logins?: (keyholder.v1.AdminLoginVerdict.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AdminLogins. */
            type $Shape = keyholder.v1.AdminLogins.$Properties;
        }

        /**
         * Properties of an AdminLoginVerdict.
         * @deprecated Use keyholder.v1.AdminLoginVerdict.$Properties instead.
         */
        interface IAdminLoginVerdict extends keyholder.v1.AdminLoginVerdict.$Properties {
        }

        /** Represents an AdminLoginVerdict. */
        class AdminLoginVerdict {

            /**
             * Constructs a new AdminLoginVerdict.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.AdminLoginVerdict.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AdminLoginVerdict account. */
            account: string;

            /** AdminLoginVerdict accountId. */
            accountId: string;

            /** AdminLoginVerdict kind. */
            kind?: (string|null);

            /** AdminLoginVerdict unowned. */
            unowned?: (string|null);

            /** AdminLoginVerdict owner. */
            owner?: (string|null);

            /** AdminLoginVerdict ownerState. */
            ownerState?: (string|null);

            /** AdminLoginVerdict confidence. */
            confidence?: (number|null);

            /** AdminLoginVerdict why. */
            why?: (string|null);

            /** AdminLoginVerdict use. */
            use?: (string|null);

            /** AdminLoginVerdict useConfidence. */
            useConfidence?: (number|null);

            /** AdminLoginVerdict useWhy. */
            useWhy?: (string|null);

            /** AdminLoginVerdict enabled. */
            enabled?: (boolean|null);

            /** AdminLoginVerdict adminSinceAtMs. */
            adminSinceAtMs?: (number|null);

            /** AdminLoginVerdict dailyUse. */
            dailyUse?: (boolean|null);

            /** AdminLoginVerdict typedService. */
            typedService?: (boolean|null);

            /** AdminLoginVerdict samePasswordDayDevices. */
            samePasswordDayDevices?: (number|null);

            /** AdminLoginVerdict provider. */
            provider?: (boolean|null);

            /** AdminLoginVerdict reviewed. */
            reviewed?: (boolean|null);

            /**
             * Creates a new AdminLoginVerdict instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AdminLoginVerdict instance
             */
            static create(properties: keyholder.v1.AdminLoginVerdict.$Shape): keyholder.v1.AdminLoginVerdict & keyholder.v1.AdminLoginVerdict.$Shape;
            static create(properties?: keyholder.v1.AdminLoginVerdict.$Properties): keyholder.v1.AdminLoginVerdict;

            /**
             * Encodes the specified AdminLoginVerdict message. Does not implicitly {@link keyholder.v1.AdminLoginVerdict.verify|verify} messages.
             * @param message AdminLoginVerdict message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.AdminLoginVerdict.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AdminLoginVerdict message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.AdminLoginVerdict & keyholder.v1.AdminLoginVerdict.$Shape} AdminLoginVerdict
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.AdminLoginVerdict & keyholder.v1.AdminLoginVerdict.$Shape;
        }

        namespace AdminLoginVerdict {

            /** Properties of an AdminLoginVerdict. */
            interface $Properties {

                /** AdminLoginVerdict account */
                account?: (string|null);

                /** AdminLoginVerdict accountId */
                accountId?: (string|null);

                /** AdminLoginVerdict kind */
                kind?: (string|null);

                /** AdminLoginVerdict unowned */
                unowned?: (string|null);

                /** AdminLoginVerdict owner */
                owner?: (string|null);

                /** AdminLoginVerdict ownerState */
                ownerState?: (string|null);

                /** AdminLoginVerdict confidence */
                confidence?: (number|null);

                /** AdminLoginVerdict why */
                why?: (string|null);

                /** AdminLoginVerdict use */
                use?: (string|null);

                /** AdminLoginVerdict useConfidence */
                useConfidence?: (number|null);

                /** AdminLoginVerdict useWhy */
                useWhy?: (string|null);

                /** AdminLoginVerdict enabled */
                enabled?: (boolean|null);

                /** AdminLoginVerdict adminSinceAtMs */
                adminSinceAtMs?: (number|null);

                /** AdminLoginVerdict dailyUse */
                dailyUse?: (boolean|null);

                /** AdminLoginVerdict typedService */
                typedService?: (boolean|null);

                /** AdminLoginVerdict samePasswordDayDevices */
                samePasswordDayDevices?: (number|null);

                /** AdminLoginVerdict provider */
                provider?: (boolean|null);

                /** AdminLoginVerdict reviewed */
                reviewed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AdminLoginVerdict. */
            type $Shape = keyholder.v1.AdminLoginVerdict.$Properties;
        }

        /**
         * Properties of a Presence.
         * @deprecated Use keyholder.v1.Presence.$Properties instead.
         */
        interface IPresence extends keyholder.v1.Presence.$Properties {
        }

        /** Represents a Presence. */
        class Presence {

            /**
             * Constructs a new Presence.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Presence.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Presence removedAtMs. */
            removedAtMs?: (number|null);

            /** Presence silentDays. */
            silentDays?: (number|null);

            /** Presence silentSinceAtMs. */
            silentSinceAtMs?: (number|null);

            /**
             * Creates a new Presence instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Presence instance
             */
            static create(properties: keyholder.v1.Presence.$Shape): keyholder.v1.Presence & keyholder.v1.Presence.$Shape;
            static create(properties?: keyholder.v1.Presence.$Properties): keyholder.v1.Presence;

            /**
             * Encodes the specified Presence message. Does not implicitly {@link keyholder.v1.Presence.verify|verify} messages.
             * @param message Presence message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Presence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Presence message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Presence & keyholder.v1.Presence.$Shape} Presence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Presence & keyholder.v1.Presence.$Shape;
        }

        namespace Presence {

            /** Properties of a Presence. */
            interface $Properties {

                /** Presence removedAtMs */
                removedAtMs?: (number|null);

                /** Presence silentDays */
                silentDays?: (number|null);

                /** Presence silentSinceAtMs */
                silentSinceAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Presence. */
            type $Shape = keyholder.v1.Presence.$Properties;
        }
    }
}
