import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace keyholder. */
export namespace keyholder {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of an EnrollmentToken.
         * @deprecated Use keyholder.v1.EnrollmentToken.$Properties instead.
         */
        interface IEnrollmentToken extends keyholder.v1.EnrollmentToken.$Properties {
        }

        /** Represents an EnrollmentToken. */
        class EnrollmentToken {

            /**
             * Constructs a new EnrollmentToken.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.EnrollmentToken.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EnrollmentToken address. */
            address: string;

            /** EnrollmentToken caSha256. */
            caSha256: Uint8Array;

            /** EnrollmentToken inviteId. */
            inviteId: string;

            /** EnrollmentToken secret. */
            secret: Uint8Array;

            /** EnrollmentToken expiresAtMs. */
            expiresAtMs: number;

            /** EnrollmentToken firmRootSha256. */
            firmRootSha256: Uint8Array;

            /**
             * Creates a new EnrollmentToken instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EnrollmentToken instance
             */
            static create(properties: keyholder.v1.EnrollmentToken.$Shape): keyholder.v1.EnrollmentToken & keyholder.v1.EnrollmentToken.$Shape;
            static create(properties?: keyholder.v1.EnrollmentToken.$Properties): keyholder.v1.EnrollmentToken;

            /**
             * Encodes the specified EnrollmentToken message. Does not implicitly {@link keyholder.v1.EnrollmentToken.verify|verify} messages.
             * @param message EnrollmentToken message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.EnrollmentToken.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EnrollmentToken message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.EnrollmentToken & keyholder.v1.EnrollmentToken.$Shape} EnrollmentToken
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.EnrollmentToken & keyholder.v1.EnrollmentToken.$Shape;
        }

        namespace EnrollmentToken {

            /** Properties of an EnrollmentToken. */
            interface $Properties {

                /** EnrollmentToken address */
                address?: (string|null);

                /** EnrollmentToken caSha256 */
                caSha256?: (Uint8Array|null);

                /** EnrollmentToken inviteId */
                inviteId?: (string|null);

                /** EnrollmentToken secret */
                secret?: (Uint8Array|null);

                /** EnrollmentToken expiresAtMs */
                expiresAtMs?: (number|null);

                /** EnrollmentToken firmRootSha256 */
                firmRootSha256?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EnrollmentToken. */
            type $Shape = keyholder.v1.EnrollmentToken.$Properties;
        }

        /**
         * Properties of an EnrollRequest.
         * @deprecated Use keyholder.v1.EnrollRequest.$Properties instead.
         */
        interface IEnrollRequest extends keyholder.v1.EnrollRequest.$Properties {
        }

        /** Represents an EnrollRequest. */
        class EnrollRequest {

            /**
             * Constructs a new EnrollRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.EnrollRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EnrollRequest inviteId. */
            inviteId: string;

            /** EnrollRequest secret. */
            secret: Uint8Array;

            /** EnrollRequest certificateRequest. */
            certificateRequest: Uint8Array;

            /** EnrollRequest reportKey. */
            reportKey: Uint8Array;

            /** EnrollRequest reportKeyProof. */
            reportKeyProof: Uint8Array;

            /** EnrollRequest hostName. */
            hostName: string;

            /** EnrollRequest platform. */
            platform: string;

            /** EnrollRequest agentVersion. */
            agentVersion: string;

            /**
             * Creates a new EnrollRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EnrollRequest instance
             */
            static create(properties: keyholder.v1.EnrollRequest.$Shape): keyholder.v1.EnrollRequest & keyholder.v1.EnrollRequest.$Shape;
            static create(properties?: keyholder.v1.EnrollRequest.$Properties): keyholder.v1.EnrollRequest;

            /**
             * Encodes the specified EnrollRequest message. Does not implicitly {@link keyholder.v1.EnrollRequest.verify|verify} messages.
             * @param message EnrollRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.EnrollRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EnrollRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.EnrollRequest & keyholder.v1.EnrollRequest.$Shape} EnrollRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.EnrollRequest & keyholder.v1.EnrollRequest.$Shape;
        }

        namespace EnrollRequest {

            /** Properties of an EnrollRequest. */
            interface $Properties {

                /** EnrollRequest inviteId */
                inviteId?: (string|null);

                /** EnrollRequest secret */
                secret?: (Uint8Array|null);

                /** EnrollRequest certificateRequest */
                certificateRequest?: (Uint8Array|null);

                /** EnrollRequest reportKey */
                reportKey?: (Uint8Array|null);

                /** EnrollRequest reportKeyProof */
                reportKeyProof?: (Uint8Array|null);

                /** EnrollRequest hostName */
                hostName?: (string|null);

                /** EnrollRequest platform */
                platform?: (string|null);

                /** EnrollRequest agentVersion */
                agentVersion?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EnrollRequest. */
            type $Shape = keyholder.v1.EnrollRequest.$Properties;
        }

        /**
         * Properties of an EnrollReply.
         * @deprecated Use keyholder.v1.EnrollReply.$Properties instead.
         */
        interface IEnrollReply extends keyholder.v1.EnrollReply.$Properties {
        }

        /** Represents an EnrollReply. */
        class EnrollReply {

            /**
             * Constructs a new EnrollReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.EnrollReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EnrollReply deviceId. */
            deviceId: string;

            /** EnrollReply certificate. */
            certificate: Uint8Array;

            /** EnrollReply caCertificate. */
            caCertificate: Uint8Array;

            /** EnrollReply standing. */
            standing: string;

            /**
             * Creates a new EnrollReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EnrollReply instance
             */
            static create(properties: keyholder.v1.EnrollReply.$Shape): keyholder.v1.EnrollReply & keyholder.v1.EnrollReply.$Shape;
            static create(properties?: keyholder.v1.EnrollReply.$Properties): keyholder.v1.EnrollReply;

            /**
             * Encodes the specified EnrollReply message. Does not implicitly {@link keyholder.v1.EnrollReply.verify|verify} messages.
             * @param message EnrollReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.EnrollReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EnrollReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.EnrollReply & keyholder.v1.EnrollReply.$Shape} EnrollReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.EnrollReply & keyholder.v1.EnrollReply.$Shape;
        }

        namespace EnrollReply {

            /** Properties of an EnrollReply. */
            interface $Properties {

                /** EnrollReply deviceId */
                deviceId?: (string|null);

                /** EnrollReply certificate */
                certificate?: (Uint8Array|null);

                /** EnrollReply caCertificate */
                caCertificate?: (Uint8Array|null);

                /** EnrollReply standing */
                standing?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EnrollReply. */
            type $Shape = keyholder.v1.EnrollReply.$Properties;
        }

        /**
         * Properties of a Frame.
         * @deprecated Use keyholder.v1.Frame.$Properties instead.
         */
        interface IFrame extends keyholder.v1.Frame.$Properties {
        }

        /** Represents a Frame. */
        class Frame {

            /**
             * Constructs a new Frame.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Frame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Frame hello. */
            hello?: (keyholder.v1.Hello.$Properties|null);

            /** Frame welcome. */
            welcome?: (keyholder.v1.Welcome.$Properties|null);

            /** Frame report. */
            report?: (keyholder.v1.SignedReport.$Properties|null);

            /** Frame ack. */
            ack?: (keyholder.v1.Ack.$Properties|null);

            /** Frame refusal. */
            refusal?: (keyholder.v1.Refusal.$Properties|null);

            /** Frame heartbeat. */
            heartbeat?: (keyholder.v1.Heartbeat.$Properties|null);

            /** Frame heartbeatReply. */
            heartbeatReply?: (keyholder.v1.HeartbeatReply.$Properties|null);

            /** Frame renewalRequest. */
            renewalRequest?: (keyholder.v1.RenewalRequest.$Properties|null);

            /** Frame renewalReply. */
            renewalReply?: (keyholder.v1.RenewalReply.$Properties|null);

            /** Frame updateOffer. */
            updateOffer?: (keyholder.v1.UpdateOffer.$Properties|null);

            /** Frame updateProgress. */
            updateProgress?: (keyholder.v1.UpdateProgress.$Properties|null);

            /** Frame body. */
            body?: ("hello"|"welcome"|"report"|"ack"|"refusal"|"heartbeat"|"heartbeatReply"|"renewalRequest"|"renewalReply"|"updateOffer"|"updateProgress");

            /**
             * Creates a new Frame instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Frame instance
             */
            static create(properties: keyholder.v1.Frame.$Shape): keyholder.v1.Frame & keyholder.v1.Frame.$Shape;
            static create(properties?: keyholder.v1.Frame.$Properties): keyholder.v1.Frame;

            /**
             * Encodes the specified Frame message. Does not implicitly {@link keyholder.v1.Frame.verify|verify} messages.
             * @param message Frame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Frame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Frame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Frame & keyholder.v1.Frame.$Shape} Frame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Frame & keyholder.v1.Frame.$Shape;
        }

        namespace Frame {

            /** Properties of a Frame. */
            interface $Properties {

                /** Frame hello */
                hello?: (keyholder.v1.Hello.$Properties|null);

                /** Frame welcome */
                welcome?: (keyholder.v1.Welcome.$Properties|null);

                /** Frame report */
                report?: (keyholder.v1.SignedReport.$Properties|null);

                /** Frame ack */
                ack?: (keyholder.v1.Ack.$Properties|null);

                /** Frame refusal */
                refusal?: (keyholder.v1.Refusal.$Properties|null);

                /** Frame heartbeat */
                heartbeat?: (keyholder.v1.Heartbeat.$Properties|null);

                /** Frame heartbeatReply */
                heartbeatReply?: (keyholder.v1.HeartbeatReply.$Properties|null);

                /** Frame renewalRequest */
                renewalRequest?: (keyholder.v1.RenewalRequest.$Properties|null);

                /** Frame renewalReply */
                renewalReply?: (keyholder.v1.RenewalReply.$Properties|null);

                /** Frame updateOffer */
                updateOffer?: (keyholder.v1.UpdateOffer.$Properties|null);

                /** Frame updateProgress */
                updateProgress?: (keyholder.v1.UpdateProgress.$Properties|null);

                /** Frame body */
                body?: ("hello"|"welcome"|"report"|"ack"|"refusal"|"heartbeat"|"heartbeatReply"|"renewalRequest"|"renewalReply"|"updateOffer"|"updateProgress");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Frame. */
            type $Shape = {
              hello?: keyholder.v1.Hello.$Shape|null;
              welcome?: keyholder.v1.Welcome.$Shape|null;
              report?: keyholder.v1.SignedReport.$Shape|null;
              ack?: keyholder.v1.Ack.$Shape|null;
              refusal?: keyholder.v1.Refusal.$Shape|null;
              heartbeat?: keyholder.v1.Heartbeat.$Shape|null;
              heartbeatReply?: keyholder.v1.HeartbeatReply.$Shape|null;
              renewalRequest?: keyholder.v1.RenewalRequest.$Shape|null;
              renewalReply?: keyholder.v1.RenewalReply.$Shape|null;
              updateOffer?: keyholder.v1.UpdateOffer.$Shape|null;
              updateProgress?: keyholder.v1.UpdateProgress.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; hello?: null; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "hello"; hello: keyholder.v1.Hello.$Shape; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "welcome"; hello?: null; welcome: keyholder.v1.Welcome.$Shape; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "report"; hello?: null; welcome?: null; report: keyholder.v1.SignedReport.$Shape; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "ack"; hello?: null; welcome?: null; report?: null; ack: keyholder.v1.Ack.$Shape; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "refusal"; hello?: null; welcome?: null; report?: null; ack?: null; refusal: keyholder.v1.Refusal.$Shape; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "heartbeat"; hello?: null; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat: keyholder.v1.Heartbeat.$Shape; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "heartbeatReply"; hello?: null; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply: keyholder.v1.HeartbeatReply.$Shape; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "renewalRequest"; hello?: null; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest: keyholder.v1.RenewalRequest.$Shape; renewalReply?: null; updateOffer?: null; updateProgress?: null }|{ body?: "renewalReply"; hello?: null; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply: keyholder.v1.RenewalReply.$Shape; updateOffer?: null; updateProgress?: null }|{ body?: "updateOffer"; hello?: null; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer: keyholder.v1.UpdateOffer.$Shape; updateProgress?: null }|{ body?: "updateProgress"; hello?: null; welcome?: null; report?: null; ack?: null; refusal?: null; heartbeat?: null; heartbeatReply?: null; renewalRequest?: null; renewalReply?: null; updateOffer?: null; updateProgress: keyholder.v1.UpdateProgress.$Shape })
            );
        }

        /**
         * Properties of a Hello.
         * @deprecated Use keyholder.v1.Hello.$Properties instead.
         */
        interface IHello extends keyholder.v1.Hello.$Properties {
        }

        /** Represents a Hello. */
        class Hello {

            /**
             * Constructs a new Hello.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Hello.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Hello deviceId. */
            deviceId: string;

            /** Hello capability. */
            capability: number;

            /** Hello agentVersion. */
            agentVersion: string;

            /** Hello platform. */
            platform: string;

            /** Hello lastSequence. */
            lastSequence: number;

            /** Hello pinnedSize. */
            pinnedSize?: (number|null);

            /** Hello ledgerDispute. */
            ledgerDispute?: (keyholder.v1.LedgerDispute.$Properties|null);

            /** Hello update. */
            update?: (keyholder.v1.UpdateProgress.$Properties|null);

            /**
             * Creates a new Hello instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Hello instance
             */
            static create(properties: keyholder.v1.Hello.$Shape): keyholder.v1.Hello & keyholder.v1.Hello.$Shape;
            static create(properties?: keyholder.v1.Hello.$Properties): keyholder.v1.Hello;

            /**
             * Encodes the specified Hello message. Does not implicitly {@link keyholder.v1.Hello.verify|verify} messages.
             * @param message Hello message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Hello & keyholder.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Hello & keyholder.v1.Hello.$Shape;
        }

        namespace Hello {

            /** Properties of a Hello. */
            interface $Properties {

                /** Hello deviceId */
                deviceId?: (string|null);

                /** Hello capability */
                capability?: (number|null);

                /** Hello agentVersion */
                agentVersion?: (string|null);

                /** Hello platform */
                platform?: (string|null);

                /** Hello lastSequence */
                lastSequence?: (number|null);

                /** Hello pinnedSize */
                pinnedSize?: (number|null);

                /** Hello ledgerDispute */
                ledgerDispute?: (keyholder.v1.LedgerDispute.$Properties|null);

                /** Hello update */
                update?: (keyholder.v1.UpdateProgress.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Hello. */
            type $Shape = keyholder.v1.Hello.$Properties;
        }

        /**
         * Properties of a LedgerDispute.
         * @deprecated Use keyholder.v1.LedgerDispute.$Properties instead.
         */
        interface ILedgerDispute extends keyholder.v1.LedgerDispute.$Properties {
        }

        /** Represents a LedgerDispute. */
        class LedgerDispute {

            /**
             * Constructs a new LedgerDispute.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.LedgerDispute.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LedgerDispute kept. */
            kept: string;

            /** LedgerDispute shown. */
            shown: string;

            /**
             * Creates a new LedgerDispute instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LedgerDispute instance
             */
            static create(properties: keyholder.v1.LedgerDispute.$Shape): keyholder.v1.LedgerDispute & keyholder.v1.LedgerDispute.$Shape;
            static create(properties?: keyholder.v1.LedgerDispute.$Properties): keyholder.v1.LedgerDispute;

            /**
             * Encodes the specified LedgerDispute message. Does not implicitly {@link keyholder.v1.LedgerDispute.verify|verify} messages.
             * @param message LedgerDispute message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.LedgerDispute.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LedgerDispute message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.LedgerDispute & keyholder.v1.LedgerDispute.$Shape} LedgerDispute
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.LedgerDispute & keyholder.v1.LedgerDispute.$Shape;
        }

        namespace LedgerDispute {

            /** Properties of a LedgerDispute. */
            interface $Properties {

                /** LedgerDispute kept */
                kept?: (string|null);

                /** LedgerDispute shown */
                shown?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LedgerDispute. */
            type $Shape = keyholder.v1.LedgerDispute.$Properties;
        }

        /**
         * Properties of a LedgerHead.
         * @deprecated Use keyholder.v1.LedgerHead.$Properties instead.
         */
        interface ILedgerHead extends keyholder.v1.LedgerHead.$Properties {
        }

        /** Represents a LedgerHead. */
        class LedgerHead {

            /**
             * Constructs a new LedgerHead.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.LedgerHead.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LedgerHead note. */
            note: string;

            /** LedgerHead growth. */
            growth: Uint8Array[];

            /** LedgerHead logKey. */
            logKey: string;

            /** LedgerHead epoch. */
            epoch?: (keyholder.v1.EpochOpening.$Properties|null);

            /**
             * Creates a new LedgerHead instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LedgerHead instance
             */
            static create(properties: keyholder.v1.LedgerHead.$Shape): keyholder.v1.LedgerHead & keyholder.v1.LedgerHead.$Shape;
            static create(properties?: keyholder.v1.LedgerHead.$Properties): keyholder.v1.LedgerHead;

            /**
             * Encodes the specified LedgerHead message. Does not implicitly {@link keyholder.v1.LedgerHead.verify|verify} messages.
             * @param message LedgerHead message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.LedgerHead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LedgerHead message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.LedgerHead & keyholder.v1.LedgerHead.$Shape} LedgerHead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.LedgerHead & keyholder.v1.LedgerHead.$Shape;
        }

        namespace LedgerHead {

            /** Properties of a LedgerHead. */
            interface $Properties {

                /** LedgerHead note */
                note?: (string|null);

                /** LedgerHead growth */
                growth?: (Uint8Array[]|null);

                /** LedgerHead logKey */
                logKey?: (string|null);

                /** LedgerHead epoch */
                epoch?: (keyholder.v1.EpochOpening.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LedgerHead. */
            type $Shape = keyholder.v1.LedgerHead.$Properties;
        }

        /**
         * Properties of an EpochOpening.
         * @deprecated Use keyholder.v1.EpochOpening.$Properties instead.
         */
        interface IEpochOpening extends keyholder.v1.EpochOpening.$Properties {
        }

        /** Represents an EpochOpening. */
        class EpochOpening {

            /**
             * Constructs a new EpochOpening.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.EpochOpening.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EpochOpening record. */
            record: Uint8Array;

            /** EpochOpening leaf. */
            leaf: Uint8Array;

            /** EpochOpening proof. */
            proof: Uint8Array[];

            /**
             * Creates a new EpochOpening instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EpochOpening instance
             */
            static create(properties: keyholder.v1.EpochOpening.$Shape): keyholder.v1.EpochOpening & keyholder.v1.EpochOpening.$Shape;
            static create(properties?: keyholder.v1.EpochOpening.$Properties): keyholder.v1.EpochOpening;

            /**
             * Encodes the specified EpochOpening message. Does not implicitly {@link keyholder.v1.EpochOpening.verify|verify} messages.
             * @param message EpochOpening message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.EpochOpening.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EpochOpening message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.EpochOpening & keyholder.v1.EpochOpening.$Shape} EpochOpening
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.EpochOpening & keyholder.v1.EpochOpening.$Shape;
        }

        namespace EpochOpening {

            /** Properties of an EpochOpening. */
            interface $Properties {

                /** EpochOpening record */
                record?: (Uint8Array|null);

                /** EpochOpening leaf */
                leaf?: (Uint8Array|null);

                /** EpochOpening proof */
                proof?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EpochOpening. */
            type $Shape = keyholder.v1.EpochOpening.$Properties;
        }

        /**
         * Properties of a Welcome.
         * @deprecated Use keyholder.v1.Welcome.$Properties instead.
         */
        interface IWelcome extends keyholder.v1.Welcome.$Properties {
        }

        /** Represents a Welcome. */
        class Welcome {

            /**
             * Constructs a new Welcome.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Welcome.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Welcome capability. */
            capability: number;

            /** Welcome nowMs. */
            nowMs: number;

            /** Welcome acknowledgedSequence. */
            acknowledgedSequence: number;

            /** Welcome standing. */
            standing: string;

            /** Welcome reportEverySeconds. */
            reportEverySeconds: number;

            /** Welcome heartbeatEverySeconds. */
            heartbeatEverySeconds: number;

            /** Welcome ledgerHead. */
            ledgerHead?: (keyholder.v1.LedgerHead.$Properties|null);

            /** Welcome updateOffer. */
            updateOffer?: (keyholder.v1.UpdateOffer.$Properties|null);

            /**
             * Creates a new Welcome instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Welcome instance
             */
            static create(properties: keyholder.v1.Welcome.$Shape): keyholder.v1.Welcome & keyholder.v1.Welcome.$Shape;
            static create(properties?: keyholder.v1.Welcome.$Properties): keyholder.v1.Welcome;

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link keyholder.v1.Welcome.verify|verify} messages.
             * @param message Welcome message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Welcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Welcome & keyholder.v1.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Welcome & keyholder.v1.Welcome.$Shape;
        }

        namespace Welcome {

            /** Properties of a Welcome. */
            interface $Properties {

                /** Welcome capability */
                capability?: (number|null);

                /** Welcome nowMs */
                nowMs?: (number|null);

                /** Welcome acknowledgedSequence */
                acknowledgedSequence?: (number|null);

                /** Welcome standing */
                standing?: (string|null);

                /** Welcome reportEverySeconds */
                reportEverySeconds?: (number|null);

                /** Welcome heartbeatEverySeconds */
                heartbeatEverySeconds?: (number|null);

                /** Welcome ledgerHead */
                ledgerHead?: (keyholder.v1.LedgerHead.$Properties|null);

                /** Welcome updateOffer */
                updateOffer?: (keyholder.v1.UpdateOffer.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Welcome. */
            type $Shape = keyholder.v1.Welcome.$Properties;
        }

        /**
         * Properties of an Ack.
         * @deprecated Use keyholder.v1.Ack.$Properties instead.
         */
        interface IAck extends keyholder.v1.Ack.$Properties {
        }

        /** Represents an Ack. */
        class Ack {

            /**
             * Constructs a new Ack.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Ack.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ack sequence. */
            sequence: number;

            /** Ack duplicate. */
            duplicate: boolean;

            /**
             * Creates a new Ack instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Ack instance
             */
            static create(properties: keyholder.v1.Ack.$Shape): keyholder.v1.Ack & keyholder.v1.Ack.$Shape;
            static create(properties?: keyholder.v1.Ack.$Properties): keyholder.v1.Ack;

            /**
             * Encodes the specified Ack message. Does not implicitly {@link keyholder.v1.Ack.verify|verify} messages.
             * @param message Ack message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Ack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Ack message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Ack & keyholder.v1.Ack.$Shape} Ack
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Ack & keyholder.v1.Ack.$Shape;
        }

        namespace Ack {

            /** Properties of an Ack. */
            interface $Properties {

                /** Ack sequence */
                sequence?: (number|null);

                /** Ack duplicate */
                duplicate?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Ack. */
            type $Shape = keyholder.v1.Ack.$Properties;
        }

        /**
         * Properties of a Refusal.
         * @deprecated Use keyholder.v1.Refusal.$Properties instead.
         */
        interface IRefusal extends keyholder.v1.Refusal.$Properties {
        }

        /** Represents a Refusal. */
        class Refusal {

            /**
             * Constructs a new Refusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Refusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Refusal code. */
            code: string;

            /** Refusal message. */
            message: string;

            /** Refusal sequence. */
            sequence: number;

            /**
             * Creates a new Refusal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Refusal instance
             */
            static create(properties: keyholder.v1.Refusal.$Shape): keyholder.v1.Refusal & keyholder.v1.Refusal.$Shape;
            static create(properties?: keyholder.v1.Refusal.$Properties): keyholder.v1.Refusal;

            /**
             * Encodes the specified Refusal message. Does not implicitly {@link keyholder.v1.Refusal.verify|verify} messages.
             * @param message Refusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Refusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Refusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Refusal & keyholder.v1.Refusal.$Shape} Refusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Refusal & keyholder.v1.Refusal.$Shape;
        }

        namespace Refusal {

            /** Properties of a Refusal. */
            interface $Properties {

                /** Refusal code */
                code?: (string|null);

                /** Refusal message */
                message?: (string|null);

                /** Refusal sequence */
                sequence?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Refusal. */
            type $Shape = keyholder.v1.Refusal.$Properties;
        }

        /**
         * Properties of a Heartbeat.
         * @deprecated Use keyholder.v1.Heartbeat.$Properties instead.
         */
        interface IHeartbeat extends keyholder.v1.Heartbeat.$Properties {
        }

        /** Represents a Heartbeat. */
        class Heartbeat {

            /**
             * Constructs a new Heartbeat.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Heartbeat.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Heartbeat sentAtMs. */
            sentAtMs: number;

            /**
             * Creates a new Heartbeat instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Heartbeat instance
             */
            static create(properties: keyholder.v1.Heartbeat.$Shape): keyholder.v1.Heartbeat & keyholder.v1.Heartbeat.$Shape;
            static create(properties?: keyholder.v1.Heartbeat.$Properties): keyholder.v1.Heartbeat;

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link keyholder.v1.Heartbeat.verify|verify} messages.
             * @param message Heartbeat message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Heartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Heartbeat & keyholder.v1.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Heartbeat & keyholder.v1.Heartbeat.$Shape;
        }

        namespace Heartbeat {

            /** Properties of a Heartbeat. */
            interface $Properties {

                /** Heartbeat sentAtMs */
                sentAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Heartbeat. */
            type $Shape = keyholder.v1.Heartbeat.$Properties;
        }

        /**
         * Properties of a HeartbeatReply.
         * @deprecated Use keyholder.v1.HeartbeatReply.$Properties instead.
         */
        interface IHeartbeatReply extends keyholder.v1.HeartbeatReply.$Properties {
        }

        /** Represents a HeartbeatReply. */
        class HeartbeatReply {

            /**
             * Constructs a new HeartbeatReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.HeartbeatReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HeartbeatReply sentAtMs. */
            sentAtMs: number;

            /** HeartbeatReply nowMs. */
            nowMs: number;

            /**
             * Creates a new HeartbeatReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HeartbeatReply instance
             */
            static create(properties: keyholder.v1.HeartbeatReply.$Shape): keyholder.v1.HeartbeatReply & keyholder.v1.HeartbeatReply.$Shape;
            static create(properties?: keyholder.v1.HeartbeatReply.$Properties): keyholder.v1.HeartbeatReply;

            /**
             * Encodes the specified HeartbeatReply message. Does not implicitly {@link keyholder.v1.HeartbeatReply.verify|verify} messages.
             * @param message HeartbeatReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.HeartbeatReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HeartbeatReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.HeartbeatReply & keyholder.v1.HeartbeatReply.$Shape} HeartbeatReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.HeartbeatReply & keyholder.v1.HeartbeatReply.$Shape;
        }

        namespace HeartbeatReply {

            /** Properties of a HeartbeatReply. */
            interface $Properties {

                /** HeartbeatReply sentAtMs */
                sentAtMs?: (number|null);

                /** HeartbeatReply nowMs */
                nowMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HeartbeatReply. */
            type $Shape = keyholder.v1.HeartbeatReply.$Properties;
        }

        /**
         * Properties of a RenewalRequest.
         * @deprecated Use keyholder.v1.RenewalRequest.$Properties instead.
         */
        interface IRenewalRequest extends keyholder.v1.RenewalRequest.$Properties {
        }

        /** Represents a RenewalRequest. */
        class RenewalRequest {

            /**
             * Constructs a new RenewalRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.RenewalRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RenewalRequest certificateRequest. */
            certificateRequest: Uint8Array;

            /**
             * Creates a new RenewalRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RenewalRequest instance
             */
            static create(properties: keyholder.v1.RenewalRequest.$Shape): keyholder.v1.RenewalRequest & keyholder.v1.RenewalRequest.$Shape;
            static create(properties?: keyholder.v1.RenewalRequest.$Properties): keyholder.v1.RenewalRequest;

            /**
             * Encodes the specified RenewalRequest message. Does not implicitly {@link keyholder.v1.RenewalRequest.verify|verify} messages.
             * @param message RenewalRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.RenewalRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RenewalRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.RenewalRequest & keyholder.v1.RenewalRequest.$Shape} RenewalRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.RenewalRequest & keyholder.v1.RenewalRequest.$Shape;
        }

        namespace RenewalRequest {

            /** Properties of a RenewalRequest. */
            interface $Properties {

                /** RenewalRequest certificateRequest */
                certificateRequest?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RenewalRequest. */
            type $Shape = keyholder.v1.RenewalRequest.$Properties;
        }

        /**
         * Properties of a RenewalReply.
         * @deprecated Use keyholder.v1.RenewalReply.$Properties instead.
         */
        interface IRenewalReply extends keyholder.v1.RenewalReply.$Properties {
        }

        /** Represents a RenewalReply. */
        class RenewalReply {

            /**
             * Constructs a new RenewalReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.RenewalReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RenewalReply certificate. */
            certificate: Uint8Array;

            /**
             * Creates a new RenewalReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RenewalReply instance
             */
            static create(properties: keyholder.v1.RenewalReply.$Shape): keyholder.v1.RenewalReply & keyholder.v1.RenewalReply.$Shape;
            static create(properties?: keyholder.v1.RenewalReply.$Properties): keyholder.v1.RenewalReply;

            /**
             * Encodes the specified RenewalReply message. Does not implicitly {@link keyholder.v1.RenewalReply.verify|verify} messages.
             * @param message RenewalReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.RenewalReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RenewalReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.RenewalReply & keyholder.v1.RenewalReply.$Shape} RenewalReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.RenewalReply & keyholder.v1.RenewalReply.$Shape;
        }

        namespace RenewalReply {

            /** Properties of a RenewalReply. */
            interface $Properties {

                /** RenewalReply certificate */
                certificate?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RenewalReply. */
            type $Shape = keyholder.v1.RenewalReply.$Properties;
        }

        /**
         * Properties of an UpdateOffer.
         * @deprecated Use keyholder.v1.UpdateOffer.$Properties instead.
         */
        interface IUpdateOffer extends keyholder.v1.UpdateOffer.$Properties {
        }

        /** Represents an UpdateOffer. */
        class UpdateOffer {

            /**
             * Constructs a new UpdateOffer.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.UpdateOffer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateOffer digest. */
            digest: Uint8Array;

            /**
             * Creates a new UpdateOffer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UpdateOffer instance
             */
            static create(properties: keyholder.v1.UpdateOffer.$Shape): keyholder.v1.UpdateOffer & keyholder.v1.UpdateOffer.$Shape;
            static create(properties?: keyholder.v1.UpdateOffer.$Properties): keyholder.v1.UpdateOffer;

            /**
             * Encodes the specified UpdateOffer message. Does not implicitly {@link keyholder.v1.UpdateOffer.verify|verify} messages.
             * @param message UpdateOffer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.UpdateOffer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateOffer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.UpdateOffer & keyholder.v1.UpdateOffer.$Shape} UpdateOffer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.UpdateOffer & keyholder.v1.UpdateOffer.$Shape;
        }

        namespace UpdateOffer {

            /** Properties of an UpdateOffer. */
            interface $Properties {

                /** UpdateOffer digest */
                digest?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateOffer. */
            type $Shape = keyholder.v1.UpdateOffer.$Properties;
        }

        /**
         * Properties of an UpdateProgress.
         * @deprecated Use keyholder.v1.UpdateProgress.$Properties instead.
         */
        interface IUpdateProgress extends keyholder.v1.UpdateProgress.$Properties {
        }

        /** Represents an UpdateProgress. */
        class UpdateProgress {

            /**
             * Constructs a new UpdateProgress.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.UpdateProgress.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateProgress release. */
            release: string;

            /** UpdateProgress state. */
            state: string;

            /** UpdateProgress code. */
            code: string;

            /** UpdateProgress atMs. */
            atMs: number;

            /** UpdateProgress approval. */
            approval: number;

            /**
             * Creates a new UpdateProgress instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UpdateProgress instance
             */
            static create(properties: keyholder.v1.UpdateProgress.$Shape): keyholder.v1.UpdateProgress & keyholder.v1.UpdateProgress.$Shape;
            static create(properties?: keyholder.v1.UpdateProgress.$Properties): keyholder.v1.UpdateProgress;

            /**
             * Encodes the specified UpdateProgress message. Does not implicitly {@link keyholder.v1.UpdateProgress.verify|verify} messages.
             * @param message UpdateProgress message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.UpdateProgress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateProgress message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.UpdateProgress & keyholder.v1.UpdateProgress.$Shape} UpdateProgress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.UpdateProgress & keyholder.v1.UpdateProgress.$Shape;
        }

        namespace UpdateProgress {

            /** Properties of an UpdateProgress. */
            interface $Properties {

                /** UpdateProgress release */
                release?: (string|null);

                /** UpdateProgress state */
                state?: (string|null);

                /** UpdateProgress code */
                code?: (string|null);

                /** UpdateProgress atMs */
                atMs?: (number|null);

                /** UpdateProgress approval */
                approval?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateProgress. */
            type $Shape = keyholder.v1.UpdateProgress.$Properties;
        }

        /**
         * Properties of an Observation.
         * @deprecated Use keyholder.v1.Observation.$Properties instead.
         */
        interface IObservation extends keyholder.v1.Observation.$Properties {
        }

        /** Represents an Observation. */
        class Observation {

            /**
             * Constructs a new Observation.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Observation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Observation fact. */
            fact: string;

            /** Observation observedAtMs. */
            observedAtMs: number;

            /** Observation tookMs. */
            tookMs: number;

            /** Observation facts. */
            facts?: (Uint8Array|null);

            /** Observation failure. */
            failure?: (keyholder.v1.Failure.$Properties|null);

            /** Observation notApplicable. */
            notApplicable?: (keyholder.v1.NotApplicable.$Properties|null);

            /** Observation unchanged. */
            unchanged?: (Uint8Array|null);

            /** Observation outcome. */
            outcome?: ("facts"|"failure"|"notApplicable"|"unchanged");

            /**
             * Creates a new Observation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Observation instance
             */
            static create(properties: keyholder.v1.Observation.$Shape): keyholder.v1.Observation & keyholder.v1.Observation.$Shape;
            static create(properties?: keyholder.v1.Observation.$Properties): keyholder.v1.Observation;

            /**
             * Encodes the specified Observation message. Does not implicitly {@link keyholder.v1.Observation.verify|verify} messages.
             * @param message Observation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Observation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Observation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Observation & keyholder.v1.Observation.$Shape} Observation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Observation & keyholder.v1.Observation.$Shape;
        }

        namespace Observation {

            /** Properties of an Observation. */
            interface $Properties {

                /** Observation fact */
                fact?: (string|null);

                /** Observation observedAtMs */
                observedAtMs?: (number|null);

                /** Observation tookMs */
                tookMs?: (number|null);

                /** Observation facts */
                facts?: (Uint8Array|null);

                /** Observation failure */
                failure?: (keyholder.v1.Failure.$Properties|null);

                /** Observation notApplicable */
                notApplicable?: (keyholder.v1.NotApplicable.$Properties|null);

                /** Observation unchanged */
                unchanged?: (Uint8Array|null);

                /** Observation outcome */
                outcome?: ("facts"|"failure"|"notApplicable"|"unchanged");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Observation. */
            type $Shape = {
              fact?: string|null;
              observedAtMs?: number|null;
              tookMs?: number|null;
              facts?: Uint8Array|null;
              failure?: keyholder.v1.Failure.$Shape|null;
              notApplicable?: keyholder.v1.NotApplicable.$Shape|null;
              unchanged?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ outcome?: undefined; facts?: null; failure?: null; notApplicable?: null; unchanged?: null }|{ outcome?: "facts"; facts: Uint8Array; failure?: null; notApplicable?: null; unchanged?: null }|{ outcome?: "failure"; facts?: null; failure: keyholder.v1.Failure.$Shape; notApplicable?: null; unchanged?: null }|{ outcome?: "notApplicable"; facts?: null; failure?: null; notApplicable: keyholder.v1.NotApplicable.$Shape; unchanged?: null }|{ outcome?: "unchanged"; facts?: null; failure?: null; notApplicable?: null; unchanged: Uint8Array })
            );
        }

        /**
         * Properties of a Failure.
         * @deprecated Use keyholder.v1.Failure.$Properties instead.
         */
        interface IFailure extends keyholder.v1.Failure.$Properties {
        }

        /** Represents a Failure. */
        class Failure {

            /**
             * Constructs a new Failure.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Failure.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Failure reason. */
            reason: string;

            /** Failure detail. */
            detail: string;

            /**
             * Creates a new Failure instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Failure instance
             */
            static create(properties: keyholder.v1.Failure.$Shape): keyholder.v1.Failure & keyholder.v1.Failure.$Shape;
            static create(properties?: keyholder.v1.Failure.$Properties): keyholder.v1.Failure;

            /**
             * Encodes the specified Failure message. Does not implicitly {@link keyholder.v1.Failure.verify|verify} messages.
             * @param message Failure message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Failure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Failure message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Failure & keyholder.v1.Failure.$Shape} Failure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Failure & keyholder.v1.Failure.$Shape;
        }

        namespace Failure {

            /** Properties of a Failure. */
            interface $Properties {

                /** Failure reason */
                reason?: (string|null);

                /** Failure detail */
                detail?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Failure. */
            type $Shape = keyholder.v1.Failure.$Properties;
        }

        /**
         * Properties of a NotApplicable.
         * @deprecated Use keyholder.v1.NotApplicable.$Properties instead.
         */
        interface INotApplicable extends keyholder.v1.NotApplicable.$Properties {
        }

        /** Represents a NotApplicable. */
        class NotApplicable {

            /**
             * Constructs a new NotApplicable.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.NotApplicable.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NotApplicable reason. */
            reason: string;

            /** NotApplicable detail. */
            detail: string;

            /**
             * Creates a new NotApplicable instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NotApplicable instance
             */
            static create(properties: keyholder.v1.NotApplicable.$Shape): keyholder.v1.NotApplicable & keyholder.v1.NotApplicable.$Shape;
            static create(properties?: keyholder.v1.NotApplicable.$Properties): keyholder.v1.NotApplicable;

            /**
             * Encodes the specified NotApplicable message. Does not implicitly {@link keyholder.v1.NotApplicable.verify|verify} messages.
             * @param message NotApplicable message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.NotApplicable.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NotApplicable message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.NotApplicable & keyholder.v1.NotApplicable.$Shape} NotApplicable
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.NotApplicable & keyholder.v1.NotApplicable.$Shape;
        }

        namespace NotApplicable {

            /** Properties of a NotApplicable. */
            interface $Properties {

                /** NotApplicable reason */
                reason?: (string|null);

                /** NotApplicable detail */
                detail?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NotApplicable. */
            type $Shape = keyholder.v1.NotApplicable.$Properties;
        }

        /**
         * Properties of a Report.
         * @deprecated Use keyholder.v1.Report.$Properties instead.
         */
        interface IReport extends keyholder.v1.Report.$Properties {
        }

        /** Represents a Report. */
        class Report {

            /**
             * Constructs a new Report.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Report.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Report deviceId. */
            deviceId: string;

            /** Report sequence. */
            sequence: number;

            /** Report previousDigest. */
            previousDigest: Uint8Array;

            /** Report madeAtMs. */
            madeAtMs: number;

            /** Report observations. */
            observations: keyholder.v1.Observation.$Properties[];

            /** Report gap. */
            gap?: (keyholder.v1.Gap.$Properties|null);

            /** Report agentVersion. */
            agentVersion: string;

            /** Report deferral. */
            deferral?: (keyholder.v1.Deferral.$Properties|null);

            /**
             * Creates a new Report instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Report instance
             */
            static create(properties: keyholder.v1.Report.$Shape): keyholder.v1.Report & keyholder.v1.Report.$Shape;
            static create(properties?: keyholder.v1.Report.$Properties): keyholder.v1.Report;

            /**
             * Encodes the specified Report message. Does not implicitly {@link keyholder.v1.Report.verify|verify} messages.
             * @param message Report message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Report.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Report message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Report & keyholder.v1.Report.$Shape} Report
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Report & keyholder.v1.Report.$Shape;
        }

        namespace Report {

            /** Properties of a Report. */
            interface $Properties {

                /** Report deviceId */
                deviceId?: (string|null);

                /** Report sequence */
                sequence?: (number|null);

                /** Report previousDigest */
                previousDigest?: (Uint8Array|null);

                /** Report madeAtMs */
                madeAtMs?: (number|null);

                /** Report observations */
                observations?: (keyholder.v1.Observation.$Properties[]|null);

                /** Report gap */
                gap?: (keyholder.v1.Gap.$Properties|null);

                /** Report agentVersion */
                agentVersion?: (string|null);

                /** Report deferral */
                deferral?: (keyholder.v1.Deferral.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Report. */
            type $Shape = {
              deviceId?: string|null;
              sequence?: number|null;
              previousDigest?: Uint8Array|null;
              madeAtMs?: number|null;
              observations?: keyholder.v1.Observation.$Shape[]|null;
              gap?: keyholder.v1.Gap.$Shape|null;
              agentVersion?: string|null;
              deferral?: keyholder.v1.Deferral.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Deferral.
         * @deprecated Use keyholder.v1.Deferral.$Properties instead.
         */
        interface IDeferral extends keyholder.v1.Deferral.$Properties {
        }

        /** Represents a Deferral. */
        class Deferral {

            /**
             * Constructs a new Deferral.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Deferral.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Deferral dueAtMs. */
            dueAtMs: number;

            /** Deferral reason. */
            reason: string;

            /** Deferral facts. */
            facts: string[];

            /**
             * Creates a new Deferral instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Deferral instance
             */
            static create(properties: keyholder.v1.Deferral.$Shape): keyholder.v1.Deferral & keyholder.v1.Deferral.$Shape;
            static create(properties?: keyholder.v1.Deferral.$Properties): keyholder.v1.Deferral;

            /**
             * Encodes the specified Deferral message. Does not implicitly {@link keyholder.v1.Deferral.verify|verify} messages.
             * @param message Deferral message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Deferral.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Deferral message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Deferral & keyholder.v1.Deferral.$Shape} Deferral
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Deferral & keyholder.v1.Deferral.$Shape;
        }

        namespace Deferral {

            /** Properties of a Deferral. */
            interface $Properties {

                /** Deferral dueAtMs */
                dueAtMs?: (number|null);

                /** Deferral reason */
                reason?: (string|null);

                /** Deferral facts */
                facts?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Deferral. */
            type $Shape = keyholder.v1.Deferral.$Properties;
        }

        /**
         * Properties of a Gap.
         * @deprecated Use keyholder.v1.Gap.$Properties instead.
         */
        interface IGap extends keyholder.v1.Gap.$Properties {
        }

        /** Represents a Gap. */
        class Gap {

            /**
             * Constructs a new Gap.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.Gap.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Gap fromSequence. */
            fromSequence: number;

            /** Gap fromAtMs. */
            fromAtMs: number;

            /** Gap toAtMs. */
            toAtMs: number;

            /** Gap lastDigest. */
            lastDigest: Uint8Array;

            /** Gap reason. */
            reason: string;

            /**
             * Creates a new Gap instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Gap instance
             */
            static create(properties: keyholder.v1.Gap.$Shape): keyholder.v1.Gap & keyholder.v1.Gap.$Shape;
            static create(properties?: keyholder.v1.Gap.$Properties): keyholder.v1.Gap;

            /**
             * Encodes the specified Gap message. Does not implicitly {@link keyholder.v1.Gap.verify|verify} messages.
             * @param message Gap message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.Gap.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Gap message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.Gap & keyholder.v1.Gap.$Shape} Gap
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.Gap & keyholder.v1.Gap.$Shape;
        }

        namespace Gap {

            /** Properties of a Gap. */
            interface $Properties {

                /** Gap fromSequence */
                fromSequence?: (number|null);

                /** Gap fromAtMs */
                fromAtMs?: (number|null);

                /** Gap toAtMs */
                toAtMs?: (number|null);

                /** Gap lastDigest */
                lastDigest?: (Uint8Array|null);

                /** Gap reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Gap. */
            type $Shape = keyholder.v1.Gap.$Properties;
        }

        /**
         * Properties of a SignedReport.
         * @deprecated Use keyholder.v1.SignedReport.$Properties instead.
         */
        interface ISignedReport extends keyholder.v1.SignedReport.$Properties {
        }

        /** Represents a SignedReport. */
        class SignedReport {

            /**
             * Constructs a new SignedReport.
             * @param [properties] Properties to set
             */
            constructor(properties?: keyholder.v1.SignedReport.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SignedReport report. */
            report: Uint8Array;

            /** SignedReport signature. */
            signature: Uint8Array;

            /**
             * Creates a new SignedReport instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SignedReport instance
             */
            static create(properties: keyholder.v1.SignedReport.$Shape): keyholder.v1.SignedReport & keyholder.v1.SignedReport.$Shape;
            static create(properties?: keyholder.v1.SignedReport.$Properties): keyholder.v1.SignedReport;

            /**
             * Encodes the specified SignedReport message. Does not implicitly {@link keyholder.v1.SignedReport.verify|verify} messages.
             * @param message SignedReport message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: keyholder.v1.SignedReport.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SignedReport message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {keyholder.v1.SignedReport & keyholder.v1.SignedReport.$Shape} SignedReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): keyholder.v1.SignedReport & keyholder.v1.SignedReport.$Shape;
        }

        namespace SignedReport {

            /** Properties of a SignedReport. */
            interface $Properties {

                /** SignedReport report */
                report?: (Uint8Array|null);

                /** SignedReport signature */
                signature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SignedReport. */
            type $Shape = keyholder.v1.SignedReport.$Properties;
        }
    }
}
