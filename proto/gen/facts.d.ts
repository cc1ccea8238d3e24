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

            /** Facts fact. */
            fact?: ("host"|"osRelease"|"pendingUpdates"|"automaticUpdates"|"restartState"|"diskVolumes"|"screenLocks"|"shellTimeout"|"sshServer"|"sessionManager"|"automaticLogins"|"accounts"|"sudoRules"|"administrators"|"logons");

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

            /**
             * Creates a Facts message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Facts
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.Facts;

            /**
             * Creates a plain object from a Facts message. Also converts values to other types if specified.
             * @param message Facts
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.Facts, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Facts to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

                /** Facts fact */
                fact?: ("host"|"osRelease"|"pendingUpdates"|"automaticUpdates"|"restartState"|"diskVolumes"|"screenLocks"|"shellTimeout"|"sshServer"|"sessionManager"|"automaticLogins"|"accounts"|"sudoRules"|"administrators"|"logons");

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
              $unknowns?: Uint8Array[];
            } & (
              ({ fact?: undefined; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "host"; host: keyholder.v1.Host.$Shape; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "osRelease"; host?: null; osRelease: keyholder.v1.OsRelease.$Shape; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "pendingUpdates"; host?: null; osRelease?: null; pendingUpdates: keyholder.v1.PendingUpdates.$Shape; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "automaticUpdates"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates: keyholder.v1.AutomaticUpdates.$Shape; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "restartState"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState: keyholder.v1.RestartState.$Shape; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "diskVolumes"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes: keyholder.v1.DiskVolumes.$Shape; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "screenLocks"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks: keyholder.v1.ScreenLocks.$Shape; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "shellTimeout"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout: keyholder.v1.ShellTimeout.$Shape; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "sshServer"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer: keyholder.v1.SshServer.$Shape; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "sessionManager"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager: keyholder.v1.SessionManager.$Shape; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "automaticLogins"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins: keyholder.v1.AutomaticLogins.$Shape; accounts?: null; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "accounts"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts: keyholder.v1.Accounts.$Shape; sudoRules?: null; administrators?: null; logons?: null }|{ fact?: "sudoRules"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules: keyholder.v1.SudoRules.$Shape; administrators?: null; logons?: null }|{ fact?: "administrators"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators: keyholder.v1.Administrators.$Shape; logons?: null }|{ fact?: "logons"; host?: null; osRelease?: null; pendingUpdates?: null; automaticUpdates?: null; restartState?: null; diskVolumes?: null; screenLocks?: null; shellTimeout?: null; sshServer?: null; sessionManager?: null; automaticLogins?: null; accounts?: null; sudoRules?: null; administrators?: null; logons: keyholder.v1.Logons.$Shape })
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

            /**
             * Creates a Host message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Host
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.Host;

            /**
             * Creates a plain object from a Host message. Also converts values to other types if specified.
             * @param message Host
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.Host, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Host to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates an OsRelease message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OsRelease
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.OsRelease;

            /**
             * Creates a plain object from an OsRelease message. Also converts values to other types if specified.
             * @param message OsRelease
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.OsRelease, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OsRelease to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a PendingUpdates message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PendingUpdates
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.PendingUpdates;

            /**
             * Creates a plain object from a PendingUpdates message. Also converts values to other types if specified.
             * @param message PendingUpdates
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.PendingUpdates, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PendingUpdates to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a PendingUpdate message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PendingUpdate
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.PendingUpdate;

            /**
             * Creates a plain object from a PendingUpdate message. Also converts values to other types if specified.
             * @param message PendingUpdate
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.PendingUpdate, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PendingUpdate to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates an AutomaticUpdates message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AutomaticUpdates
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.AutomaticUpdates;

            /**
             * Creates a plain object from an AutomaticUpdates message. Also converts values to other types if specified.
             * @param message AutomaticUpdates
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.AutomaticUpdates, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AutomaticUpdates to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a RestartState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RestartState
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.RestartState;

            /**
             * Creates a plain object from a RestartState message. Also converts values to other types if specified.
             * @param message RestartState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.RestartState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RestartState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a DiskVolumes message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DiskVolumes
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.DiskVolumes;

            /**
             * Creates a plain object from a DiskVolumes message. Also converts values to other types if specified.
             * @param message DiskVolumes
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.DiskVolumes, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DiskVolumes to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a Volume message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Volume
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.Volume;

            /**
             * Creates a plain object from a Volume message. Also converts values to other types if specified.
             * @param message Volume
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.Volume, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Volume to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a ScreenLocks message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ScreenLocks
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.ScreenLocks;

            /**
             * Creates a plain object from a ScreenLocks message. Also converts values to other types if specified.
             * @param message ScreenLocks
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.ScreenLocks, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ScreenLocks to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a ScreenLock message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ScreenLock
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.ScreenLock;

            /**
             * Creates a plain object from a ScreenLock message. Also converts values to other types if specified.
             * @param message ScreenLock
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.ScreenLock, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ScreenLock to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a ShellTimeout message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ShellTimeout
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.ShellTimeout;

            /**
             * Creates a plain object from a ShellTimeout message. Also converts values to other types if specified.
             * @param message ShellTimeout
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.ShellTimeout, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ShellTimeout to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a ShellTimeoutSetting message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ShellTimeoutSetting
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.ShellTimeoutSetting;

            /**
             * Creates a plain object from a ShellTimeoutSetting message. Also converts values to other types if specified.
             * @param message ShellTimeoutSetting
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.ShellTimeoutSetting, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ShellTimeoutSetting to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a SshServer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SshServer
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.SshServer;

            /**
             * Creates a plain object from a SshServer message. Also converts values to other types if specified.
             * @param message SshServer
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.SshServer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SshServer to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a SessionManager message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SessionManager
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.SessionManager;

            /**
             * Creates a plain object from a SessionManager message. Also converts values to other types if specified.
             * @param message SessionManager
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.SessionManager, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SessionManager to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates an AutomaticLogins message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AutomaticLogins
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.AutomaticLogins;

            /**
             * Creates a plain object from an AutomaticLogins message. Also converts values to other types if specified.
             * @param message AutomaticLogins
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.AutomaticLogins, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AutomaticLogins to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates an AutomaticLogin message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AutomaticLogin
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.AutomaticLogin;

            /**
             * Creates a plain object from an AutomaticLogin message. Also converts values to other types if specified.
             * @param message AutomaticLogin
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.AutomaticLogin, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AutomaticLogin to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates an Accounts message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Accounts
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.Accounts;

            /**
             * Creates a plain object from an Accounts message. Also converts values to other types if specified.
             * @param message Accounts
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.Accounts, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Accounts to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates an Account message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Account
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.Account;

            /**
             * Creates a plain object from an Account message. Also converts values to other types if specified.
             * @param message Account
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.Account, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Account to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a SudoRules message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SudoRules
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.SudoRules;

            /**
             * Creates a plain object from a SudoRules message. Also converts values to other types if specified.
             * @param message SudoRules
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.SudoRules, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SudoRules to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SudoRules {

            /** Properties of a SudoRules. */
            interface $Properties {

                /** SudoRules rules */
                rules?: (keyholder.v1.SudoRule.$Properties[]|null);

                /** SudoRules authenticate */
                authenticate?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SudoRules. */
            type $Shape = keyholder.v1.SudoRules.$Properties;
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

            /**
             * Creates a SudoRule message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SudoRule
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.SudoRule;

            /**
             * Creates a plain object from a SudoRule message. Also converts values to other types if specified.
             * @param message SudoRule
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.SudoRule, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SudoRule to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates an Administrators message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Administrators
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.Administrators;

            /**
             * Creates a plain object from an Administrators message. Also converts values to other types if specified.
             * @param message Administrators
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.Administrators, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Administrators to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates an Administrator message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Administrator
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.Administrator;

            /**
             * Creates a plain object from an Administrator message. Also converts values to other types if specified.
             * @param message Administrator
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.Administrator, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Administrator to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates an AdministratorRoad message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AdministratorRoad
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.AdministratorRoad;

            /**
             * Creates a plain object from an AdministratorRoad message. Also converts values to other types if specified.
             * @param message AdministratorRoad
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.AdministratorRoad, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AdministratorRoad to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a Logons message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Logons
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.Logons;

            /**
             * Creates a plain object from a Logons message. Also converts values to other types if specified.
             * @param message Logons
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.Logons, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Logons to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a Logon message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Logon
             */
            static fromObject(object: { [k: string]: any }): keyholder.v1.Logon;

            /**
             * Creates a plain object from a Logon message. Also converts values to other types if specified.
             * @param message Logon
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: keyholder.v1.Logon, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Logon to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Logon. */
            type $Shape = keyholder.v1.Logon.$Properties;
        }
    }
}
