/* Made from the OpenAPI document by npm run openapi. */

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the way in
         * @description Links to the documentation and to everything that is found without an id.
         */
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the service is alive
         * @description Answers as long as the process does. A supervisor that gets no answer should start it anew.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read measurements
         * @description Measurements of the process and of all requests, in the text format of Prometheus.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the kinds of problems
         * @description Every kind of problem that the service answers with, with its causes and how to mend it.
         */
        get: operations["listProblemTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a kind of problem
         * @description The address that the `type` of a problem gives: what brings it about and how to mend it.
         */
        get: operations["getProblemType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the service is ready
         * @description Answers 200 when the database answers, too. A load balancer should send requests only then.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List articles
         * @description The articles that were read, without their texts; the newest first, those without a date last.
         */
        get: operations["listArticles"];
        put?: never;
        /**
         * Send one article, or many
         * @description Reads an article and keeps it with its quotations; quotes and speakers follow in the same step, all of it or nothing. Articles with the same `url` are one article, and without it those with the same `id`: sent again with another text, it gains a revision.
         *
         *     Many articles are sent as `application/x-ndjson`, one a line, and answered with a line each and a last one that sums up: an answer without it was cut. One bad line keeps all of them out, unless `on_error=continue` asks to store what can be stored.
         */
        post: operations["storeArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up an article
         * @description An article with its text as received and the revisions that arrived.
         */
        get: operations["getArticle"];
        /**
         * Send an article under its own id
         * @description Stores an article under the id by which you know it, or gives it another revision: with another text or, other than by POST, with another title, byline, date, language, address or outlet. Repeating it changes nothing.
         */
        put: operations["putArticle"];
        post?: never;
        /**
         * Withdraw an article
         * @description Takes an article, its quotations and what follows from them out of all answers, as if it had never come. It is kept in a log of withdrawn articles. Purging, which needs the scope `admin`, erases it there, too; what was withdrawn before can still be purged.
         */
        delete: operations["withdrawArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/quotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an article's quotations
         * @description The quotations of the text that counts, in its order, each with its speaker and the quote that it is a wording of.
         */
        get: operations["listArticleQuotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the log of what was written
         * @description Who sent, withdrew or purged which article, gave which text of a statement, made or revoked which correction or API key, and when; the last first. Entries are added and never changed.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what changes
         * @description The log of articles and quotes that came, changed and went, in the order in which it happened. Whoever keeps a copy asks with `next` of the answer before as `since`, and gets each change once; looking up what is `created` or `changed` and dropping what is `merged` or `withdrawn` keeps the copy whole.
         *
         *     With `Accept: text/event-stream` the changes come as server-sent events, named for their `kind`, as they happen: from `since` or `Last-Event-ID` on or, without these, from now on. A browser reconnects by itself where it left off.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List corrections
         * @description Everything that was ever corrected, the newest first, with who did so and why; what was revoked says so.
         */
        get: operations["listCorrections"];
        put?: never;
        /**
         * Correct something
         * @description Says of two quotations that they are, or are not, wordings of one utterance; of one, who spoke it, or that it is no quotation. It is followed in the same step, and again whenever the article is read anew or comes back after it was withdrawn. A link binds or parts the two alone: the others of their quotes stay where they are. A quote that gets another id by this answers 301 under the old one. What contradicts a correction in force is refused; what says the same as one changes nothing.
         */
        post: operations["storeCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a correction
         * @description A correction with who made it and why and, where it was revoked, who did that and why.
         */
        get: operations["getCorrection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a correction
         * @description Takes a correction out of force, with a reason: everything is then as if it had never been made. The correction itself and its revocation stay on record. It is revoked once; to have it back, make it again.
         */
        post: operations["revokeCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count quotations by speaker, outlet and day
         * @description How many quotations are printed in quotation marks, told apart by any of speaker, outlet and day. Where days are told apart or asked for, articles without a date are left out; where speakers are, quotations of which no article tells who spoke.
         */
        get: operations["listCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the quotations of a text
         * @description Finds the quotations of a text and who spoke them. Nothing is stored, and the same text always gives the same answer.
         */
        post: operations["extractQuotations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List outlets
         * @description Every outlet of which an article was read, by slug.
         */
        get: operations["listOutlets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outlets/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up an outlet
         * @description An outlet with how many articles were read and how much they quote.
         */
        get: operations["getOutlet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outlets/{slug}/fidelity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count an outlet's quotations by fidelity
         * @description How faithful an outlet is in what it prints in quotation marks, of quotes that other outlets print so, too: each quotation is compared with the fullest wording that any of them prints. Fidelity is relative to that, not to what was said.
         */
        get: operations["getOutletFidelity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outlets/{slug}/fidelity/{fidelity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an outlet's quotations of one fidelity
         * @description The quotations behind one of the counts, each beside the fullest wording of its quote: the newest first, those without a date last.
         */
        get: operations["listOutletFidelity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outlets/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare what outlets print of the same statements
         * @description The statements of which several of some outlets print something in quotation marks, and the quotes that are of no known statement; with what each of the outlets prints of them, how faithful that is to the fullest wording of any outlet, and how it differs. The newest first.
         */
        get: operations["compareOutlets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List and search quotes
         * @description What was said, each quote once with its fullest wording, however many outlets print it.
         */
        get: operations["listQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a quote
         * @description A quote with every wording, the outlets and articles that print it, and why each belongs to it.
         */
        get: operations["getQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{id}/collation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Collate the printings of a quote
         * @description Every article that prints a quote as a witness beside the fullest wording, in one table cut where any of them differs.
         */
        get: operations["getQuoteCollation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{id}/spread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how a quote spread
         * @description Which outlet printed a quote first, and how long after it each of the others did.
         */
        get: operations["getQuoteSpread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{id}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare how outlets print a quote
         * @description Each outlet's wording against the fullest one, aligned word by word, with the kind of every difference.
         */
        get: operations["getQuoteVariants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List speakers
         * @description Everyone to whom at least one quote is attributed, by name.
         */
        get: operations["listSpeakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/speakers/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a speaker
         * @description A speaker with the names and roles by which articles mention them.
         */
        get: operations["getSpeaker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/speakers/{slug}/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who is quoted together with a speaker
         * @description Who else is quoted in the articles that quote a speaker: in the 10000 newest of them, where there are more.
         */
        get: operations["getSpeakerCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/speakers/{slug}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a speaker's quotes
         * @description What a speaker said, each quote once with its fullest wording, however many outlets print it.
         */
        get: operations["listSpeakerQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/speakers/{slug}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show when a speaker was quoted
         * @description How many of a speaker's quotations were printed in quotation marks on each day, week or month, as numbers or drawn.
         */
        get: operations["getSpeakerTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List statements
         * @description The occasions on which something was said, as far as the medium is known: quotes of one speaker, through one medium, at one time, that articles print side by side or that overlap. The newest first, those without a date last.
         */
        get: operations["listStatements"];
        put?: never;
        /**
         * Give a statement's own text
         * @description Keeps an authoritative text: the post, the letter, the transcript itself. What articles print of it, before and after it is given, is placed in it and collated with it; what was put together from these printings gives way to it.
         */
        post: operations["storeStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a statement
         * @description A statement with its text, where each piece of that was printed, and the quotes that are from it.
         */
        get: operations["getStatement"];
        put?: never;
        post?: never;
        /**
         * Take back a statement's text
         * @description Takes a text that was given out of all answers, as if it had never been given: what was placed in it is put together from what was printed again.
         */
        delete: operations["withdrawStatement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/collation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Collate the printings of a statement
         * @description Every article that prints some of a statement as a witness beside the text that was given or, without one, what is put together, in one table cut where any of them differs.
         */
        get: operations["getStatementCollation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how much was quoted when
         * @description How many quotations were printed in quotation marks on each day, week or month, as numbers or drawn.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Whoever wrote something: an API key with its name. */
        Actor: {
            /** @description Id of the API key. */
            key: string;
            /** @description The name that the key had then. */
            name: string;
        };
        /** @description Who was told something, as the article has it: "Fox News" in "told Fox News". */
        Addressee: {
            /** @description The code point after the last. */
            end: number;
            /** @description The fullest name that the article gives; null where that is not known, as of "reporters". */
            name: string | null;
            /** @description First code point, from 0. */
            start: number;
            /** @description What the article prints there. */
            text: string;
        };
        /** @description A published piece, without its text. */
        Article: {
            /** @description Who wrote it, as printed. */
            byline: string | null;
            /** @description The id under which it was sent, where it has one. */
            given_id: string | null;
            /** @description Opaque id: the article is at `/v1/articles/{id}`. */
            id: string;
            /** @description BCP 47 language, given or detected; "und" where it is not known. */
            language: string;
            outlet: components["schemas"]["OutletReference"];
            /** @description When, as the article has it: a date, or a date and time with its zone. */
            published: string | null;
            /** @description How many quotations it prints in quotation marks. */
            quotations: number;
            /** @description When it first arrived, ISO 8601 in UTC. */
            received_at: string;
            /** @description How many texts arrived for it; the last is the one that counts. */
            revision: number;
            /** @description Its headline. */
            title: string | null;
            /** @description When it last changed, ISO 8601 in UTC. */
            updated_at: string;
            /** @description Where it was published. */
            url: string | null;
        };
        /** @description A published piece with its text. */
        ArticleDetail: {
            /** @description Who wrote it, as printed. */
            byline: string | null;
            /** @description The id under which it was sent, where it has one. */
            given_id: string | null;
            /** @description Opaque id: the article is at `/v1/articles/{id}`. */
            id: string;
            /** @description BCP 47 language, given or detected; "und" where it is not known. */
            language: string;
            outlet: components["schemas"]["OutletReference"];
            /** @description When, as the article has it: a date, or a date and time with its zone. */
            published: string | null;
            /** @description How many quotations it prints in quotation marks. */
            quotations: number;
            /** @description When it first arrived, ISO 8601 in UTC. */
            received_at: string;
            /** @description How many texts arrived for it; the last is the one that counts. */
            revision: number;
            /** @description Every text that arrived, the first first. */
            revisions: {
                /** @description 1 for the first. */
                number: number;
                /** @description Its time of publication as given then. */
                published: string | null;
                /** @description When it arrived, ISO 8601 in UTC. */
                received_at: string;
                /** @description SHA-256 of that text's UTF-8, in hexadecimal. */
                text_hash: string;
                /** @description Its headline then. */
                title: string | null;
            }[];
            /** @description The text exactly as received; all offsets refer to it. */
            text: string;
            /** @description SHA-256 of the text's UTF-8, in hexadecimal. */
            text_hash: string;
            /** @description Its headline. */
            title: string | null;
            /** @description When it last changed, ISO 8601 in UTC. */
            updated_at: string;
            /** @description Where it was published. */
            url: string | null;
        };
        /** @description An article in short. */
        ArticleReference: {
            /** @description Opaque id: the article is at `/v1/articles/{id}`. */
            id: string;
            /** @description When, as the article has it: a date, or a date and time with its zone. */
            published: string | null;
            /** @description Its headline. */
            title: string | null;
            /** @description Where it was published. */
            url: string | null;
        };
        /** @description An article as it is sent. */
        ArticleRequestInput: {
            /** @description Who wrote it, as printed. */
            byline?: string | null;
            /** @description The id by which whoever hands the article in knows it. */
            id?: string;
            /** @description BCP 47 language of the text; detected where absent. */
            language?: string | null;
            /** @description Who published it. */
            outlet: string;
            /** @description When it was published: an ISO 8601 date, or a date and time with its zone. */
            published?: (string) | null;
            /** @description The article as received; offsets of its quotations refer to this text. */
            text: string;
            /** @description The headline. */
            title?: string | null;
            /** @description Where it was published. Articles whose URLs differ in tracking only are one article. */
            url?: string | null;
        };
        /** @description Something that was written, by whom and when. */
        AuditEntry: {
            /**
             * @description What was done: to which kind of thing, and what.
             * @enum {string}
             */
            action: "article-created" | "article-revised" | "article-withdrawn" | "article-purged" | "statement-given" | "statement-taken-back" | "correction-made" | "correction-revoked" | "key-created" | "key-revoked";
            /** @description Who did it; null for what was done on the machine itself, as making an API key. */
            actor: components["schemas"]["Actor"] | null;
            /** @description When it was done, ISO 8601 in UTC. */
            at: string;
            /** @description What else tells of it: of an article its `revision`, of a correction its `kind`, of an API key its `name` and `scopes`. */
            detail: {
                [key: string]: string | number | null;
            };
            /** @description Its place in the log, from 1. */
            position: number;
            /** @description Opaque id of what it was done to. */
            subject: string;
        };
        /** @description Something that came, changed or went. */
        Change: {
            /**
             * Format: date-time
             * @description When it became so.
             */
            at: string;
            /** @description Opaque id of the article or the quote. */
            id: string;
            /** @description Opaque id of the quote that a merged one is now part of; null of all others. */
            into: string | null;
            /**
             * @description `created`: it is there, perhaps again. `changed`: an article has another text; a quote gained, lost or exchanged a printing, or has another speaker. `merged`: a quote is now part of the one in `into`, under whose id it is to be found. `withdrawn`: it is gone.
             * @enum {string}
             */
            kind: "created" | "changed" | "merged" | "withdrawn";
            /**
             * @description What has changed.
             * @enum {string}
             */
            resource: "article" | "quote";
            /** @description Address of the article or the quote; of a merged one, of that which it is part of. */
            url: string;
        };
        /** @description A stretch of the log of changes. */
        Changes: {
            /** @description The changes, in their order. */
            data: components["schemas"]["Change"][];
            /** @description Whether there is more already. */
            more: boolean;
            /** @description The `since` with which to ask for what comes after these, now or later. */
            next: string;
        };
        /** @description The same as the alignment table of CollateX; only with `format=collatex`. */
        CollatexTable: {
            /** @description For each of them its cells: words, or null where there are none, be it that they are left out or not quoted. */
            table: (components["schemas"]["CollatexToken"][] | null)[][];
            /** @description Names of the rows of `table`, the base first. */
            witnesses: string[];
        };
        /** @description A word as CollateX writes it. */
        CollatexToken: {
            /** @description The form by which it is compared. */
            n: string;
            /** @description A word as printed, with the space after it. */
            t: string;
        };
        /** @description All printings of a quote side by side. */
        Collation: {
            /** @description What every witness is aligned to; never to another witness. */
            base: {
                /** @description What it is. */
                label: string;
                /** @description The fullest wording. */
                text: string;
                /** @description How many words it has. */
                words: number;
            };
            /** @description In the order of the base. */
            rows: components["schemas"]["CollationRow"][];
            /** @description By label, then by id. */
            witnesses: components["schemas"]["CollationWitness"][];
        };
        /** @description What one witness prints at one row. */
        CollationCell: {
            /** @description What of weight is among the words that changed. */
            changes: ("negation" | "number" | "name")[];
            /**
             * @description `same` as the base; `outside`: the witness does not quote so far; or how it differs here, as in `DifferenceKind`. Words left out within what it quotes are an omission.
             * @enum {string}
             */
            kind: "same" | "outside" | "marks" | "case" | "punctuation" | "spelling" | "marked-omission" | "unmarked-omission" | "insertion" | "substitution" | "addition" | "transposition";
            /** @description Whether the witness quotes only a piece of what the row holds. */
            partial: boolean;
            /** @description Where that stands; null where nothing is printed. */
            place: {
                /** @description The code point after the last. */
                end: number;
                /** @description Which of the witness's `parts`, from 0. */
                part: number;
                /** @description First code point within the part. */
                start: number;
            } | null;
            /** @description As printed; empty where nothing is. Of a marked omission, the ellipsis. */
            text: string;
        };
        /** @description A segment of the base, cut where any witness begins or ceases to differ. */
        CollationRow: {
            /** @description In the base; its text is empty where only witnesses have words. */
            base: components["schemas"]["Stretch"];
            /** @description What each witness has there, in the order of `witnesses`. */
            cells: components["schemas"]["CollationCell"][];
        };
        /** @description One article that prints the quote. */
        CollationWitness: {
            /** @description How often each kind of difference from the fullest wording occurs. */
            differences: {
                [key: string]: number;
            };
            /** @description How faithful it is to the base. */
            fidelity: components["schemas"]["Fidelity"];
            /** @description Opaque id of the article, followed by `~unmarked` for what it prints without quotation marks. */
            id: string;
            /** @description The outlet's name, followed by `, without marks` for what it prints without quotation marks. */
            label: string;
            /** @description What the article prints of the quote, the longest first. */
            parts: string[];
            /** @description How many of the base's words lie in what it quotes. */
            words: number;
        };
        /** @description Who is quoted in the same articles as a speaker. */
        Company: {
            /** @description Whether these are all of them; else they are the 10000 newest. */
            complete: boolean;
            /** @description How many articles that quote this speaker were looked through. */
            considered: number;
            /** @description Whoever shares most articles first. */
            data: {
                /** @description In how many of these articles. */
                articles: number;
                /** @description Who else is quoted. */
                speaker: components["schemas"]["SpeakerReference"];
            }[];
            /** @description Whose company is told. */
            speaker: components["schemas"]["SpeakerReference"];
        };
        /** @description A quotation beside the fullest wording of its quote. */
        ComparedQuotation: {
            article: components["schemas"]["ArticleReference"];
            /** @description How often each kind of difference from the fullest wording occurs. */
            differences: {
                [key: string]: number;
            };
            /** @description The fullest wording of the quote, with which it is compared. */
            fullest: string;
            /** @description Opaque id of the quotation. */
            id: string;
            /** @description Opaque id of the quote. */
            quote: string;
            /** @description Who said it according to the article; null where it does not tell. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description As the outlet prints it. */
            text: string;
        };
        /** @description What several outlets print of one statement, side by side. */
        Comparison: {
            /** @description When it was first printed by any outlet, or was said, ISO 8601 in UTC; null where that is not known. */
            first_seen: string | null;
            /** @description What any of the outlets prints of it, the longest first. */
            quotes: {
                /** @description Its fullest wording, of any outlet. */
                fullest: string;
                /** @description Opaque id of the quote. */
                id: string;
                /** @description Each of the outlets asked for, in that order. */
                outlets: {
                    outlet: components["schemas"]["OutletReference"];
                    /** @description Where it prints the quote, by time; empty where it does not. */
                    printings: {
                        article: components["schemas"]["ArticleReference"];
                        /** @description How often each kind of difference from the fullest wording occurs. */
                        differences: {
                            [key: string]: number;
                        };
                        /** @description How faithful it is to the fullest wording of any outlet; null where it is that itself. */
                        fidelity: components["schemas"]["Fidelity"] | null;
                        /** @description Opaque id of the quotation. */
                        id: string;
                        /** @description Whether quotation marks are printed around it. */
                        marked: boolean;
                        /** @description As printed. */
                        text: string;
                    }[];
                }[];
            }[];
            /** @description Who said it; null where that is not known. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description Opaque id of the statement; null for a quote that is of no known occasion. */
            statement: string | null;
            /** @description The text of the statement as far as it is known, or the fullest wording of the quote. */
            text: string;
        };
        /** @description A quotation that a correction names. */
        CorrectedQuotation: {
            /** @description Opaque id of its article; null while the article does not print it, or is not there: the correction is kept for when it does. */
            article: string | null;
            /** @description Opaque id of the quotation. It stays the same as long as the article prints the words. */
            id: string;
            /** @description Opaque id of the quote that it is in now; null where it is in none. */
            quote: string | null;
            /** @description Its words; null in the same case. */
            text: string | null;
        };
        /** @description What a person says of quotations against the program. */
        Correction: {
            /** @description When, ISO 8601 in UTC. */
            created_at: string;
            /** @description Who made it. */
            curator: components["schemas"]["Actor"];
            /** @description Opaque id: the correction is at `/v1/corrections/{id}`. */
            id: string;
            /** @description Whether it is followed, as soon as its quotations are there. */
            in_force: boolean;
            kind: components["schemas"]["CorrectionKind"];
            /** @description The quotations that it names: two of a link, else one. */
            quotations: components["schemas"]["CorrectedQuotation"][];
            /** @description Why it was made. */
            reason: string;
            /** @description By whom, when and why it was revoked; null while it is in force. */
            revocation: components["schemas"]["Revocation"] | null;
            /** @description Of the kind `speaker`: who spoke, or null where that is not known; null of the other kinds. */
            speaker: {
                kind: components["schemas"]["SpeakerKind"];
                /** @description As it was given. */
                name: string;
            } | null;
        };
        /**
         * @description `must-link`: two quotations are wordings of one utterance. `cannot-link`: they are not. `speaker`: who said a quotation. `not-a-quotation`: nobody did.
         * @enum {string}
         */
        CorrectionKind: "must-link" | "cannot-link" | "speaker" | "not-a-quotation";
        /** @description A correction, as it is sent. */
        CorrectionRequestInput: {
            /**
             * @description The two quotations are wordings of one utterance.
             * @constant
             */
            kind: "must-link";
            /** @description Ids of the two, in any order. The others of their quotes stay where they are. */
            quotations: [
                string,
                string
            ];
            /** @description Why, for whoever looks at it later. */
            reason: string;
        } | {
            /**
             * @description The two quotations are of different utterances.
             * @constant
             */
            kind: "cannot-link";
            /** @description Ids of the two, in any order. The one that says less leaves the quote. */
            quotations: [
                string,
                string
            ];
            /** @description Why, for whoever looks at it later. */
            reason: string;
        } | {
            /**
             * @description Somebody else spoke, or nobody known.
             * @constant
             */
            kind: "speaker";
            /** @description Id of the quotation. */
            quotation: string;
            /** @description Why, for whoever looks at it later. */
            reason: string;
            /** @description Who spoke; null where that is not known. */
            speaker: components["schemas"]["SpokenByInput"] | null;
        } | {
            /**
             * @description Nobody said it: a title, a nickname, a word held at a distance.
             * @constant
             */
            kind: "not-a-quotation";
            /** @description Id of the quotation. */
            quotation: string;
            /** @description Why, for whoever looks at it later. */
            reason: string;
        };
        /** @description How often someone is quoted somewhere at some time. */
        Count: {
            /** @description Articles that hold at least one of them. */
            articles: number;
            /** @description Day of publication, in UTC; null where `by` does not tell days apart. */
            day: string | null;
            /** @description Which outlet quotes; null where `by` does not tell outlets apart. */
            outlet: components["schemas"]["OutletReference"] | null;
            /** @description Quotations printed in quotation marks. */
            quotations: number;
            /** @description Who is quoted; null where `by` does not tell speakers apart. */
            speaker: components["schemas"]["SpeakerReference"] | null;
        };
        /**
         * @description How a printed form differs from the fullest wording at one place. `marks`: other quotation marks or glyphs. `case`, `punctuation`, `spelling`: the same words, otherwise written. `marked-omission`: left out with an ellipsis. `unmarked-omission`: left out without one. `insertion`: in square brackets. `substitution`: other words. `addition`: more words. `transposition`: another order. `cut-head`, `cut-tail`: outside what this outlet quotes.
         * @enum {string}
         */
        DifferenceKind: "marks" | "case" | "punctuation" | "spelling" | "marked-omission" | "unmarked-omission" | "insertion" | "substitution" | "addition" | "transposition" | "cut-head" | "cut-tail";
        /** @description One quotation found in a text. */
        ExtractedQuotation: {
            /** @description Who was told, when the article says so. */
            addressee: components["schemas"]["Addressee"] | null;
            /** @description Calibrated probability that the speaker is right. */
            confidence: number;
            /** @description The words that tie source and content, as "said"; null where there are none. */
            cue: components["schemas"]["Span"] | null;
            /** @description End of the last part. */
            end: number;
            kind: components["schemas"]["QuotationKind"];
            /** @description Whether the outlet printed quotation marks around it. */
            marked: boolean;
            /** @description Where it was said, when the article names it. */
            medium: components["schemas"]["Medium"] | null;
            /** @description The stretches between the marks; several where "X said" or a paragraph break interrupts. */
            parts: components["schemas"]["Span"][];
            /** @description How the speaker was found. */
            rule: string;
            /** @description The phrase that names who speaks; null where there is none. */
            source: components["schemas"]["Span"] | null;
            /** @description Who spoke; null where the text does not tell. */
            speaker: components["schemas"]["MentionedSpeaker"] | null;
            /** @description Start of the first part. */
            start: number;
            /** @description The parts' texts, joined by a space. */
            text: string;
            /** @description A mark was opened and never closed: the quotation ends with its paragraph. */
            unclosed: boolean;
        };
        /** @description What was found in a text. */
        Extraction: {
            /** @description BCP 47 language, given or detected; "und" when it is not known. */
            language: string;
            /** @description In the order of the text. */
            quotations: components["schemas"]["ExtractedQuotation"][];
        };
        /**
         * @description How faithful a wording is to the fullest one that any outlet prints, in what it quotes of it. What was said is not known, but as it is printed: the fullest wording itself may be wrong. `verbatim`: the very words. `typographic`: only marks, case, punctuation or spelling differ. `abridged-marked`: words were left out, or put in brackets, and the print says so. `abridged-silent`: words were left out and it does not. `altered`: words were exchanged, added or moved.
         * @enum {string}
         */
        Fidelity: "verbatim" | "typographic" | "abridged-marked" | "abridged-silent" | "altered";
        /** @description One bad part of a request, named by `parameter`, `pointer` or `line`. */
        FieldError: {
            /** @description What was expected and what was found. */
            detail: string;
            /** @description The bad line of a body that holds one article a line, from 1. */
            line?: number;
            /** @description Name of the bad parameter in path or query. */
            parameter?: string;
            /** @description JSON Pointer (RFC 6901, as a URI fragment) to the bad field of the body. */
            pointer?: string;
        };
        /** @description A quote whose words another fits without plainly belonging to it: it fits several alike. */
        Fit: {
            /** @description Whether the other is the fuller one, of which this may be a piece; otherwise it may be a piece of this. */
            fuller: boolean;
            quote: components["schemas"]["LinkedQuote"];
            /** @description How the words relate: `identical`, `contained`, `abridged`, `edited` or `overlapping`. */
            rule: string;
            /** @description How well the two match, from 0 to 1. */
            score: number;
            /** @description Words that the two fullest wordings share, in order. */
            shared_words: number;
        };
        /** @description A sign of life. */
        Health: {
            /**
             * @description Always "ok".
             * @constant
             */
            status: "ok";
        };
        /** @description A stretch of a wording, in Unicode code points, end exclusive. */
        Highlight: {
            /** @description The code point after the last. */
            end: number;
            /** @description First code point of the wording, from 0. */
            start: number;
        };
        /** @description Where to go on. */
        Home: {
            /** @description Where to go on, by name. */
            links: {
                [key: string]: string;
            };
            /** @description The service. */
            name: string;
            /** @description Its version. */
            version: string;
        };
        /** @description What became of one of many articles or, on the last line, of all. */
        ImportLine: {
            /** @description On the last line: how many were new. */
            created?: number;
            /** @description Why it was refused. */
            detail?: string;
            /**
             * @description Stands on the last line only: an answer without it was cut.
             * @constant
             */
            done?: true;
            /** @description Opaque id of the article; absent where it was refused. */
            id?: string;
            /** @description Which line of the request this is about, from 1. */
            line?: number;
            /** @description On the last line: how many were left out. */
            refused?: number;
            /** @description On the last line: how many gained a revision. */
            revised?: number;
            /** @description How many texts arrived for the article. */
            revision?: number;
            /**
             * @description What became of its article.
             * @enum {string}
             */
            status?: "created" | "revised" | "unchanged" | "refused";
            /** @description On the last line: how many were known with this text. */
            unchanged?: number;
        };
        /** @description Another quote in short. */
        LinkedQuote: {
            /** @description When it was first printed, ISO 8601 in UTC; null where no article tells. */
            first_seen: string | null;
            /** @description Opaque id of the other quote. */
            id: string;
            /** @description Who said it; null where none tells. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description Its fullest wording. */
            text: string;
        };
        /** @description A quote in a list. */
        ListedQuote: {
            /** @description How widely it is printed; printings without quotation marks are not counted. */
            counts: {
                /** @description Articles that do. */
                articles: number;
                /** @description Outlets that print it in quotation marks. */
                outlets: number;
                /** @description Times that they print it. */
                quotations: number;
                /** @description Different wordings that they print. */
                wordings: number;
            };
            /** @description When the first article that prints it was published, ISO 8601 in UTC; null where no article tells. */
            first_seen: string | null;
            /** @description Opaque id: the quote is at `/v1/quotes/{id}`. */
            id: string;
            /** @description When the last article that prints it was published, ISO 8601 in UTC; null where no article tells. */
            last_seen: string | null;
            /** @description Where it meets `q`; only in answers to a search. */
            match?: components["schemas"]["Match"];
            /** @description Where it was said, when the article with the fullest wording names it. */
            medium: string | null;
            /** @description Who said it, as most articles have it; null where none tells. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description The fullest wording that an outlet prints. */
            text: string;
        };
        /** @description Where a quote meets a search. */
        Match: {
            /** @description Where it holds it, in order. */
            highlights: components["schemas"]["Highlight"][];
            /** @description The surroundings of the first highlight. */
            snippet: {
                /** @description The code point after its last. */
                end: number;
                /** @description Its first code point within the wording. */
                start: number;
                /** @description What stands there. */
                text: string;
            };
            /** @description The shortest wording that holds all that was searched for, as printed. */
            wording: string;
        };
        /** @description Where something was said, as the article has it. */
        Medium: {
            /** @description The code point after the last. */
            end: number;
            /** @description Its normal name: "Truth Social". */
            name: string;
            /** @description First code point, from 0. */
            start: number;
            /** @description What the article prints there. */
            text: string;
        };
        /** @description Who spoke, as far as one text tells. */
        MentionedSpeaker: {
            /** @description The other names and roles by which the text mentions the speaker. */
            aliases: string[];
            kind: components["schemas"]["SpeakerKind"];
            /** @description The fullest name that the text gives, without titles. */
            name: string;
        };
        /** @description A publisher of articles. */
        Outlet: {
            /** @description How many of its articles were read. */
            articles: number;
            /** @description As the outlet calls itself. */
            name: string;
            /** @description Readable id: the outlet is at `/v1/outlets/{slug}`. */
            slug: string;
        };
        /** @description A publisher with how much it quotes. */
        OutletDetail: {
            /** @description How many of its articles were read. */
            articles: number;
            /** @description As the outlet calls itself. */
            name: string;
            /** @description How many quotations its articles print in quotation marks. */
            quotations: number;
            /** @description Readable id: the outlet is at `/v1/outlets/{slug}`. */
            slug: string;
            /** @description How often they print somebody's words without marks. */
            unmarked: number;
        };
        /** @description How faithful an outlet is in what others print, too. */
        OutletFidelity: {
            /** @description Every class, from the faithful to the altered. Their counts make up `compared`. */
            classes: {
                /** @description How many of those compared are so faithful. */
                count: number;
                fidelity: components["schemas"]["Fidelity"];
                /** @description Address of the list of them. */
                quotations: string;
            }[];
            /** @description Quotations in quotation marks, each printing once, of quotes that other outlets print so, too; the fullest wordings are not among them. */
            compared: number;
            /** @description Quotations of such quotes that are the fullest wording themselves, by which all others are measured: they are counted in no class. */
            fullest: number;
            outlet: components["schemas"]["OutletReference"];
        };
        /** @description An outlet in short. */
        OutletReference: {
            /** @description As the outlet calls itself. */
            name: string;
            /** @description Readable id: the outlet is at `/v1/outlets/{slug}`. */
            slug: string;
        };
        /** @description The quotation from which a stretch of a statement is taken. */
        PieceSource: {
            /** @description Opaque id of the article that prints it. */
            article: string;
            /** @description The code point after the last. */
            end: number;
            outlet: components["schemas"]["OutletReference"];
            /** @description Opaque id of the quotation. */
            quotation: string;
            /** @description First code point within the quotation's text. */
            start: number;
        };
        /** @description A quotation as one article prints it, and why it belongs to the quote. */
        Printing: {
            /** @description Who was told, when the article says so. */
            addressee: components["schemas"]["Addressee"] | null;
            article: components["schemas"]["ArticleReference"];
            /** @description Calibrated probability that the speaker is right. */
            confidence: number;
            /** @description Opaque id of the correction that says who spoke: `/v1/corrections/{id}`; null where the article does. */
            correction: string | null;
            /** @description The words that tie source and content, as "said"; null where there are none. */
            cue: components["schemas"]["Span"] | null;
            /** @description End of the last part. */
            end: number;
            /** @description How faithful it is to the fullest wording; null for the very quotation that this is taken from. */
            fidelity: components["schemas"]["Fidelity"] | null;
            /** @description Opaque id of the quotation. */
            id: string;
            kind: components["schemas"]["QuotationKind"];
            /** @description Whether the outlet printed quotation marks around it. */
            marked: boolean;
            /** @description Where it was said, when the article names it. */
            medium: components["schemas"]["Medium"] | null;
            outlet: components["schemas"]["OutletReference"];
            /** @description The stretches between the marks; several where "X said" or a paragraph break interrupts. */
            parts: components["schemas"]["Span"][];
            reason: components["schemas"]["Reason"];
            /** @description How the speaker was found. */
            rule: string;
            /** @description The phrase that names who speaks; null where there is none. */
            source: components["schemas"]["Span"] | null;
            /** @description Who said it according to this article; null where it does not tell. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description Whether it names another speaker than the quote has: the words are the same, one of the two is wrong. */
            speaker_differs: boolean;
            /** @description Start of the first part. */
            start: number;
            /** @description The parts' texts, joined by a space. */
            text: string;
            /** @description A mark was opened and never closed: the quotation ends with its paragraph. */
            unclosed: boolean;
        };
        /** @description A problem in the form of RFC 9457. */
        Problem: {
            /** @description What was wrong this time. */
            detail: string;
            /** @description The bad parameters or fields, where there are any to name. */
            errors?: components["schemas"]["FieldError"][];
            /** @description Identifies this one occurrence, as `urn:uuid:` and the id that the log has for the request. */
            instance: string;
            /** @description The HTTP status code of the answer. */
            status: number;
            /** @description The kind of problem in short, the same at every occurrence. */
            title: string;
            /** @description Where this kind of problem is described: `/problems/{type}`. */
            type: string;
        };
        /** @description A kind of problem, its causes and how to mend it. */
        ProblemType: {
            /** @description What brings it about. */
            causes: string[];
            /**
             * @description The last part of the `type` of the problems of this kind.
             * @enum {string}
             */
            code: "invalid-request" | "invalid-cursor" | "malformed-body" | "malformed-request" | "key-missing" | "key-invalid" | "scope-missing" | "not-found" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "idempotency-in-flight" | "conflict" | "article-withdrawn" | "body-too-large" | "address-too-long" | "unsupported-media-type" | "articles-refused" | "idempotency-key-reused" | "too-many-requests" | "headers-too-large" | "internal-error" | "overloaded" | "not-ready";
            /** @description What the client can do. */
            mend: string[];
            /** @description The HTTP status code that comes with it. */
            status: number;
            /** @description The kind of problem in short. */
            title: string;
        };
        /** @description One quotation as printed in one article. */
        Quotation: {
            /** @description Who was told, when the article says so. */
            addressee: components["schemas"]["Addressee"] | null;
            /** @description Calibrated probability that the speaker is right. */
            confidence: number;
            /** @description Opaque id of the correction that says who spoke: `/v1/corrections/{id}`; null where the article does. */
            correction: string | null;
            /** @description The words that tie source and content, as "said"; null where there are none. */
            cue: components["schemas"]["Span"] | null;
            /** @description End of the last part. */
            end: number;
            /** @description How faithful it is to the fullest wording of its quote; null where it is that, or belongs to none. */
            fidelity: components["schemas"]["Fidelity"] | null;
            /** @description Opaque id of the quotation. */
            id: string;
            kind: components["schemas"]["QuotationKind"];
            /** @description Whether the outlet printed quotation marks around it. */
            marked: boolean;
            /** @description Where it was said, when the article names it. */
            medium: components["schemas"]["Medium"] | null;
            /** @description The stretches between the marks; several where "X said" or a paragraph break interrupts. */
            parts: components["schemas"]["Span"][];
            /** @description Opaque id of the quote that it is a wording of: `/v1/quotes/{id}`. */
            quote: string | null;
            /** @description Why it belongs to the quote; null where it belongs to none. */
            reason: components["schemas"]["Reason"] | null;
            /** @description How the speaker was found. */
            rule: string;
            /** @description The phrase that names who speaks; null where there is none. */
            source: components["schemas"]["Span"] | null;
            /** @description Who spoke; null where the article does not tell. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description Start of the first part. */
            start: number;
            /** @description The parts' texts, joined by a space. */
            text: string;
            /** @description A mark was opened and never closed: the quotation ends with its paragraph. */
            unclosed: boolean;
        };
        /**
         * @description `direct`: at least a clause stands within the marks. `fragment`: a marked piece of the journalist's own sentence. `unmarked`: somebody's words printed without marks.
         * @enum {string}
         */
        QuotationKind: "direct" | "fragment" | "unmarked";
        /** @description What was said: the group of its wordings, shown by the fullest. */
        Quote: {
            /** @description How widely it is printed; printings without quotation marks are not counted. */
            counts: {
                /** @description Articles that do. */
                articles: number;
                /** @description Outlets that print it in quotation marks. */
                outlets: number;
                /** @description Times that they print it. */
                quotations: number;
                /** @description Different wordings that they print. */
                wordings: number;
            };
            /** @description When the first article that prints it was published, ISO 8601 in UTC; null where no article tells. */
            first_seen: string | null;
            /** @description Opaque id: the quote is at `/v1/quotes/{id}`. */
            id: string;
            /** @description When the last article that prints it was published, ISO 8601 in UTC; null where no article tells. */
            last_seen: string | null;
            /** @description Where it was said, when the article with the fullest wording names it. */
            medium: string | null;
            /** @description Who said it, as most articles have it; null where none tells. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description The fullest wording that an outlet prints. */
            text: string;
        };
        /** @description A quote with every wording, who prints it, and why each belongs to it. */
        QuoteDetail: {
            /** @description How widely it is printed; printings without quotation marks are not counted. */
            counts: {
                /** @description Articles that do. */
                articles: number;
                /** @description Outlets that print it in quotation marks. */
                outlets: number;
                /** @description Times that they print it. */
                quotations: number;
                /** @description Different wordings that they print. */
                wordings: number;
            };
            /** @description When the first article that prints it was published, ISO 8601 in UTC; null where no article tells. */
            first_seen: string | null;
            /** @description Other quotes that it fits as well, the best first, 20 at most; only with `include=fits`. */
            fits?: components["schemas"]["Fit"][];
            /** @description Opaque id: the quote is at `/v1/quotes/{id}`. */
            id: string;
            /** @description When the last article that prints it was published, ISO 8601 in UTC; null where no article tells. */
            last_seen: string | null;
            /** @description Where it was said, when the article with the fullest wording names it. */
            medium: string | null;
            /** @description Who prints it, with or without quotation marks, by slug. */
            outlets: components["schemas"]["OutletReference"][];
            /** @description The same words on other occasions by time, the 20 nearest at most; only with `include=recurrences`. */
            recurrences?: components["schemas"]["Recurrence"][];
            /** @description Who said it, as most articles have it; null where none tells. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description Opaque id of the statement that it is from, at `/v1/statements/{id}`; null where the occasion is not known. */
            statement: string | null;
            /** @description The fullest wording that an outlet prints. */
            text: string;
            /** @description The fullest first, then the longer before the shorter. */
            wordings: components["schemas"]["Wording"][];
        };
        /** @description A page of quotes. */
        QuotePage: {
            /** @description The quotes of this page. */
            data: components["schemas"]["ListedQuote"][];
            /** @description Only with `include=facets`: the commonest values among the quotes that the filters select (10000 of them at most). */
            facets?: {
                /** @description How faithful printings in quotation marks are to the fullest wording, the most faithful first. */
                fidelity: {
                    /** @description How many quotes have it. */
                    count: number;
                    /** @description What to show. */
                    name: string;
                    /** @description What to filter by. */
                    value: string;
                }[];
                /** @description Where they were said, according to the fullest wording. */
                medium: {
                    /** @description How many quotes have it. */
                    count: number;
                    /** @description What to show. */
                    name: string;
                    /** @description What to filter by. */
                    value: string;
                }[];
                /** @description When they were first seen, by month in UTC, the last first. */
                month: {
                    /** @description How many quotes have it. */
                    count: number;
                    /** @description What to show. */
                    name: string;
                    /** @description What to filter by. */
                    value: string;
                }[];
                /** @description Who prints them. */
                outlet: {
                    /** @description How many quotes have it. */
                    count: number;
                    /** @description What to show. */
                    name: string;
                    /** @description What to filter by. */
                    value: string;
                }[];
                /** @description Who said them. */
                speaker: {
                    /** @description How many quotes have it. */
                    count: number;
                    /** @description What to show. */
                    name: string;
                    /** @description What to filter by. */
                    value: string;
                }[];
            };
            /** @description The `cursor` of the next page; null on the last. */
            next: string | null;
            /** @description Address of the next page, as in the `Link` header; null on the last. */
            next_url: string | null;
            /** @description Only with `include=total`. */
            total?: {
                /** @description Whether there are more. */
                capped: boolean;
                /** @description How many there are on all pages, at most 10000. */
                count: number;
            };
        };
        /** @description Why a printing belongs to a quote. */
        Reason: {
            /** @description Opaque id of the correction by which it belongs there, whatever it matches: `/v1/corrections/{id}`. */
            correction: string | null;
            /** @description How often each kind of difference from the fullest wording occurs. */
            differences: {
                [key: string]: number;
            };
            /** @description The rule that decided. */
            rule: string;
            /** @description How well it matches the fullest wording, from 0 to 1. */
            score: number;
            /** @description Words that it shares with the fullest wording, in order. */
            shared_words: number;
            /** @description The stretches that it has of the fullest wording, word for word, in order. */
            spans: {
                /** @description The code point after the last. */
                base_end: number;
                /** @description First code point within the fullest wording. */
                base_start: number;
                /** @description The code point after the last. */
                end: number;
                /** @description First code point within this wording. */
                start: number;
            }[];
            /** @description Version of the grouping that found this: reasons of different versions are not to be compared. 0: before versions were kept. */
            version: number;
        };
        /** @description The same words on another occasion. */
        Recurrence: {
            /** @description Days from this one to the other, negative where that came before; null where one has no date. */
            days: number | null;
            /** @description What tells the two occasions apart: another speaker, or weeks between them. */
            differs: ("speaker" | "time")[];
            quote: components["schemas"]["LinkedQuote"];
            /** @description How the words relate: `identical`, `contained`, `abridged`, `edited` or `overlapping`. */
            rule: string;
            /** @description Words that the two fullest wordings share, in order. */
            shared_words: number;
        };
        /** @description That a correction is not in force any more. */
        Revocation: {
            /** @description Who revoked it. */
            curator: components["schemas"]["Actor"];
            /** @description Why it was revoked. */
            reason: string;
            /** @description When, ISO 8601 in UTC. */
            revoked_at: string;
        };
        /** @description Why a correction is to be revoked. */
        RevocationRequestInput: {
            /** @description Why, for whoever looks at it later. */
            reason: string;
        };
        /** @description One place at which two wordings are aligned. */
        Segment: {
            /** @description In the fullest wording. */
            base: components["schemas"]["Stretch"];
            /** @description What of weight is among the words that changed. */
            changes: ("negation" | "number" | "name")[];
            /** @description `same`, or how the two differ here. */
            kind: "same" | components["schemas"]["DifferenceKind"];
            /** @description In the outlet's wording. */
            other: components["schemas"]["Stretch"];
        };
        /** @description A stretch of an article, in Unicode code points, end exclusive. */
        Span: {
            /** @description The code point after the last. */
            end: number;
            /** @description First code point, from 0. */
            start: number;
            /** @description What the article prints there. */
            text: string;
        };
        /** @description A person, an organisation or a group whose words were printed. */
        Speaker: {
            kind: components["schemas"]["SpeakerKind"];
            /** @description Full name, without titles. */
            name: string;
            /** @description How many quotes are attributed to the speaker. */
            quotes: number;
            /** @description Readable id: the speaker is at `/v1/speakers/{slug}`. */
            slug: string;
        };
        /** @description A speaker with all names that articles use. */
        SpeakerDetail: {
            /** @description The other names and roles by which articles mention the speaker, the commonest first. */
            aliases: {
                /** @description How many articles use it. */
                articles: number;
                /** @description The other name or role. */
                name: string;
            }[];
            kind: components["schemas"]["SpeakerKind"];
            /** @description Full name, without titles. */
            name: string;
            /** @description How many quotes are attributed to the speaker. */
            quotes: number;
            /** @description Readable id: the speaker is at `/v1/speakers/{slug}`. */
            slug: string;
        };
        /**
         * @description A person, an organisation (also a document that speaks for one) or a group.
         * @enum {string}
         */
        SpeakerKind: "person" | "organisation" | "group";
        /**
         * @description A person, an organisation (also a document that speaks for one) or a group.
         * @enum {string}
         */
        SpeakerKindInput: "person" | "organisation" | "group";
        /** @description A speaker in short. */
        SpeakerReference: {
            kind: components["schemas"]["SpeakerKind"];
            /** @description Full name, without titles. */
            name: string;
            /** @description Readable id: the speaker is at `/v1/speakers/{slug}`. */
            slug: string;
        };
        /** @description Whom a correction says to have spoken. */
        SpokenByInput: {
            kind: components["schemas"]["SpeakerKindInput"];
            /** @description Full name, as articles print it. */
            name: string;
        };
        /** @description Which outlet printed a quote first, and which others when. */
        Spread: {
            /** @description Every outlet that prints it in quotation marks, in the order of time, those without a date last. */
            data: components["schemas"]["SpreadPrinting"][];
            /** @description The first outlet to print it; null where no article that prints it has a date. */
            first: components["schemas"]["SpreadPrinting"] | null;
            /** @description Opaque id of the quote. */
            quote: string;
            /** @description Its fullest wording. */
            text: string;
        };
        /** @description When an outlet first printed a quote. */
        SpreadPrinting: {
            /** @description Its first article that does. */
            article: components["schemas"]["ArticleReference"];
            /** @description How long after the first outlet; null for that one, and where the time is not known. */
            delay: {
                /** @description The same as an ISO 8601 duration: `P1DT2H`. */
                duration: string;
                /** @description Whether both times are known, and not the day alone of one of them. */
                exact: boolean;
                /** @description In seconds. */
                seconds: number;
            } | null;
            /** @description Who printed it. */
            outlet: components["schemas"]["OutletReference"];
            /** @description When, as an instant in UTC, midnight where only the day is known; null where nothing is. */
            published_at: string | null;
        };
        /** @description An occasion on which somebody said something: a post, an interview, a letter. */
        Statement: {
            /** @description Who was told, as most articles have it; null where none tells. */
            addressee: string | null;
            /** @description Whether the text was given. */
            authoritative: boolean;
            /** @description How widely it is printed; printings without quotation marks are not counted. */
            counts: {
                /** @description Articles that do. */
                articles: number;
                /** @description Outlets that print some of it in quotation marks. */
                outlets: number;
                /** @description Times that they do. */
                quotations: number;
                /** @description Quotes that are from it. */
                quotes: number;
            };
            /** @description When: as given or, without a given text, the first day in UTC on which it was printed; null where no article tells. */
            date: string | null;
            /** @description Opaque id: the statement is at `/v1/statements/{id}`. */
            id: string;
            /** @description Where it was said; null where that was not given. */
            medium: string | null;
            /** @description Who said it; null where no article names the speaker that was given. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description The name: of a given text as given. */
            speaker_name: string;
            /** @description What was said: the text that was given or, without one, what was printed, put together; `[…]` stands for what nobody printed. */
            text: string;
            /** @description Where a given text can be read. */
            url: string | null;
        };
        /** @description A statement with its quotes and who prints them. */
        StatementDetail: {
            /** @description Who was told, as most articles have it; null where none tells. */
            addressee: string | null;
            /** @description Whether the text was given. */
            authoritative: boolean;
            /** @description How widely it is printed; printings without quotation marks are not counted. */
            counts: {
                /** @description Articles that do. */
                articles: number;
                /** @description Outlets that print some of it in quotation marks. */
                outlets: number;
                /** @description Times that they do. */
                quotations: number;
                /** @description Quotes that are from it. */
                quotes: number;
            };
            /** @description When: as given or, without a given text, the first day in UTC on which it was printed; null where no article tells. */
            date: string | null;
            /** @description Opaque id: the statement is at `/v1/statements/{id}`. */
            id: string;
            /** @description Where it was said; null where that was not given. */
            medium: string | null;
            /** @description Who prints some of it, with or without quotation marks, by slug. */
            outlets: components["schemas"]["OutletReference"][];
            /** @description What the text is put together from, in the order in which most articles print it; none where the text was given. */
            pieces: components["schemas"]["StatementPiece"][];
            /** @description The quotes that are from it, the most widely printed first. */
            quotes: components["schemas"]["Quote"][];
            /** @description Who said it; null where no article names the speaker that was given. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description The name: of a given text as given. */
            speaker_name: string;
            /** @description What was said: the text that was given or, without one, what was printed, put together; `[…]` stands for what nobody printed. */
            text: string;
            /** @description Where a given text can be read. */
            url: string | null;
        };
        /** @description A piece of what was said, put together from printings that overlap. */
        StatementPiece: {
            /** @description Where they are taken from, in order. */
            sources: components["schemas"]["PieceSource"][];
            /** @description Words that follow each other without a gap. */
            text: string;
        };
        /** @description The text of an occasion, as it is sent. */
        StatementRequestInput: {
            /** @description When it was said: an ISO 8601 date, or a date and time with its zone. */
            date: string;
            /** @description Where it was said: "Truth Social", "interview". */
            medium?: string | null;
            /** @description Whose it is: a name as articles print it. */
            speaker: string;
            /** @description The whole text: the post, the letter, the transcript itself. */
            text: string;
            /** @description Where it can be read. */
            url?: string | null;
        };
        /** @description What became of an article that was sent. */
        StoredArticle: {
            article: components["schemas"]["Article"];
            /**
             * @description `created`: it is new. `revised`: it was known with another text, which is kept as an earlier revision. `unchanged`: it was known with this text.
             * @enum {string}
             */
            status: "created" | "revised" | "unchanged";
        };
        /** @description What became of a text that was sent. */
        StoredStatement: {
            statement: components["schemas"]["Statement"];
            /**
             * @description Whether it is new.
             * @enum {string}
             */
            status: "created" | "unchanged";
        };
        /** @description A stretch of a wording, in Unicode code points, end exclusive. */
        Stretch: {
            /** @description The code point after the last. */
            end: number;
            /** @description First code point within the wording. */
            start: number;
            /** @description What is printed there; empty where this side has nothing. */
            text: string;
        };
        /** @description How much was quoted when, by day of publication. Articles without a date are left out. */
        Timeline: {
            /** @description In the order of time, without those that hold nothing; made of the 10000 newest days. */
            data: components["schemas"]["TimelinePoint"][];
            /** @description Which outlet's articles are counted; null where those of all are. */
            outlet: components["schemas"]["OutletReference"] | null;
            /**
             * @description What each point stands for.
             * @enum {string}
             */
            per: "day" | "week" | "month";
            /** @description Whose quotations are counted; null where everyone's are. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description The sums of the points. */
            total: {
                /** @description Articles that hold at least one of them. */
                articles: number;
                /** @description Quotations printed in quotation marks. */
                quotations: number;
                /** @description Quotes that were printed for the first time; null where an outlet is asked for. */
                quotes: number | null;
            };
        };
        /** @description How much was quoted within one day, week or month. */
        TimelinePoint: {
            /** @description Articles that hold at least one of them. */
            articles: number;
            /** @description Quotations printed in quotation marks. */
            quotations: number;
            /** @description Quotes that were printed for the first time; null where an outlet is asked for. */
            quotes: number | null;
            /** @description First day, in UTC; weeks begin on Mondays. */
            start: string;
        };
        /** @description One outlet's wording against the fullest one. */
        Variant: {
            article: components["schemas"]["ArticleReference"];
            /** @description How often each kind of difference from the fullest wording occurs. */
            differences: {
                [key: string]: number;
            };
            /** @description Whether the outlet printed quotation marks around it. */
            marked: boolean;
            outlet: components["schemas"]["OutletReference"];
            /** @description Opaque id of the quotation. */
            quotation: string;
            /** @description The two wordings aligned, in the order of the fullest. */
            segments: components["schemas"]["Segment"][];
            /** @description The outlet's wording, as printed. */
            text: string;
        };
        /** @description How each outlet prints a quote, word by word. */
        Variants: {
            /** @description What every variant is compared with. */
            base: {
                /** @description Opaque id of the quotation that prints it. */
                quotation: string;
                /** @description The fullest wording. */
                text: string;
            };
            /** @description Opaque id of the quote. */
            quote: string;
            /** @description Every printing, by outlet and then by time. */
            variants: components["schemas"]["Variant"][];
        };
        /** @description One wording of a quote and where it is printed. */
        Wording: {
            /** @description How faithful it is to the fullest wording; null for that one. */
            fidelity: components["schemas"]["Fidelity"] | null;
            /** @description Whether this is the one that all others are compared with. */
            fullest: boolean;
            /** @description Where it is printed, by time. */
            quotations: components["schemas"]["Printing"][];
            /** @description The wording, as printed. */
            text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to go on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "verbatim",
                     *       "version": "0.1.0",
                     *       "links": {
                     *         "documentation": "/docs",
                     *         "openapi": "/docs/json",
                     *         "speakers": "/v1/speakers",
                     *         "quotes": "/v1/quotes",
                     *         "statements": "/v1/statements",
                     *         "articles": "/v1/articles",
                     *         "outlets": "/v1/outlets",
                     *         "counts": "/v1/counts",
                     *         "timeline": "/v1/timeline",
                     *         "changes": "/v1/changes",
                     *         "corrections": "/v1/corrections",
                     *         "audit": "/v1/audit",
                     *         "problems": "/problems"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Home"];
                };
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is alive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measurements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProblemTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All kinds of problems. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "code": "invalid-request",
                     *           "status": 400,
                     *           "title": "The request is not valid",
                     *           "causes": [
                     *             "A parameter or a field is missing, has a value that is not allowed, or is not known to this operation."
                     *           ],
                     *           "mend": [
                     *             "See `errors`: each entry names the `parameter`, or the `pointer` to the field of the body, and says what was expected."
                     *           ]
                     *         },
                     *         {
                     *           "code": "invalid-cursor",
                     *           "status": 400,
                     *           "title": "The cursor does not fit this list",
                     *           "causes": [
                     *             "The cursor was changed or cut.",
                     *             "It was used with other filters or another sort order than the page that it came from."
                     *           ],
                     *           "mend": [
                     *             "Start again without `cursor`, or repeat exactly the filters of the page that gave it: only `limit` may change."
                     *           ]
                     *         },
                     *         {
                     *           "code": "malformed-body",
                     *           "status": 400,
                     *           "title": "The body cannot be read",
                     *           "causes": [
                     *             "The body is empty, is not well-formed JSON or is not in UTF-8.",
                     *             "It is not compressed as its `Content-Encoding` says.",
                     *             "Its length differs from its `Content-Length`."
                     *           ],
                     *           "mend": [
                     *             "Send well-formed JSON in UTF-8."
                     *           ]
                     *         },
                     *         {
                     *           "code": "malformed-request",
                     *           "status": 400,
                     *           "title": "The request is not well-formed HTTP",
                     *           "causes": [
                     *             "The address holds a broken percent encoding.",
                     *             "The request line or a header cannot be read."
                     *           ],
                     *           "mend": [
                     *             "Percent-encode the address as UTF-8.",
                     *             "Use an HTTP client that writes HTTP/1.1."
                     *           ]
                     *         },
                     *         {
                     *           "code": "key-missing",
                     *           "status": 401,
                     *           "title": "This needs an API key",
                     *           "causes": [
                     *             "The request writes, or the service is set to let only those read who have a key, and it came without one."
                     *           ],
                     *           "mend": [
                     *             "Send the header `Authorization: Bearer KEY`.",
                     *             "Whoever runs the service makes keys with `npx verbatim keys create`."
                     *           ]
                     *         },
                     *         {
                     *           "code": "key-invalid",
                     *           "status": 401,
                     *           "title": "The API key is not good",
                     *           "causes": [
                     *             "The key was mistyped or cut, belongs to another service, or was revoked.",
                     *             "The header is not of the form `Authorization: Bearer KEY`."
                     *           ],
                     *           "mend": [
                     *             "Send a key as `npx verbatim keys create` printed it.",
                     *             "Leave the header out where none is needed."
                     *           ]
                     *         },
                     *         {
                     *           "code": "scope-missing",
                     *           "status": 403,
                     *           "title": "The API key may not do this",
                     *           "causes": [
                     *             "The key is good but was made without the scope that the operation needs."
                     *           ],
                     *           "mend": [
                     *             "Use a key with that scope: `npx verbatim keys create --scope SCOPE`."
                     *           ]
                     *         },
                     *         {
                     *           "code": "not-found",
                     *           "status": 404,
                     *           "title": "There is nothing at this address",
                     *           "causes": [
                     *             "The path is misspelt, or the thing that it names does not exist or does no longer."
                     *           ],
                     *           "mend": [
                     *             "Follow the links that other answers give.",
                     *             "The OpenAPI document at `/docs/json` lists every path."
                     *           ]
                     *         },
                     *         {
                     *           "code": "method-not-allowed",
                     *           "status": 405,
                     *           "title": "This address does not take that method",
                     *           "causes": [
                     *             "The path exists but the request used another method than it has."
                     *           ],
                     *           "mend": [
                     *             "Use one of the methods in the `Allow` header."
                     *           ]
                     *         },
                     *         {
                     *           "code": "not-acceptable",
                     *           "status": 406,
                     *           "title": "There is no such form of this",
                     *           "causes": [
                     *             "The header `Accept` names none of the media types in which the answer can be had."
                     *           ],
                     *           "mend": [
                     *             "Ask for one of those that `detail` lists, or send `Accept: *\/*`.",
                     *             "Where the operation has the parameter `format`, it goes before the header."
                     *           ]
                     *         },
                     *         {
                     *           "code": "request-timeout",
                     *           "status": 408,
                     *           "title": "The request took too long to arrive",
                     *           "causes": [
                     *             "The client did not send the whole request in time."
                     *           ],
                     *           "mend": [
                     *             "Send it again over a faster connection, or in smaller pieces."
                     *           ]
                     *         },
                     *         {
                     *           "code": "idempotency-in-flight",
                     *           "status": 409,
                     *           "title": "The same request is being carried out",
                     *           "causes": [
                     *             "A request with the same `Idempotency-Key` has not been answered yet."
                     *           ],
                     *           "mend": [
                     *             "Repeat it after the seconds in `Retry-After`: it then gives the answer of the first."
                     *           ]
                     *         },
                     *         {
                     *           "code": "conflict",
                     *           "status": 409,
                     *           "title": "This does not go with what is stored",
                     *           "causes": [
                     *             "The address names an article that is another than the one in the body: their `url` or `id` differ.",
                     *             "A correction contradicts one that is in force, or one that is to be revoked was revoked before.",
                     *             "A statement that is to be taken back is put together from what was printed.",
                     *             "Another request changed it at the same moment."
                     *           ],
                     *           "mend": [
                     *             "Look at what is stored, then send what goes with it, or withdraw it first."
                     *           ]
                     *         },
                     *         {
                     *           "code": "article-withdrawn",
                     *           "status": 410,
                     *           "title": "The article was withdrawn",
                     *           "causes": [
                     *             "Someone who may do so withdrew it."
                     *           ],
                     *           "mend": [
                     *             "Do not ask for it again. Sending the article brings it back."
                     *           ]
                     *         },
                     *         {
                     *           "code": "body-too-large",
                     *           "status": 413,
                     *           "title": "The body is too large",
                     *           "causes": [
                     *             "The body is longer than the service takes; the settings BODY_LIMIT and, for many articles, IMPORT_LIMIT hold the limits."
                     *           ],
                     *           "mend": [
                     *             "Send less in one request."
                     *           ]
                     *         },
                     *         {
                     *           "code": "address-too-long",
                     *           "status": 414,
                     *           "title": "The address is too long",
                     *           "causes": [
                     *             "One part of the path is longer than any id."
                     *           ],
                     *           "mend": [
                     *             "Use an id as the service gave it."
                     *           ]
                     *         },
                     *         {
                     *           "code": "unsupported-media-type",
                     *           "status": 415,
                     *           "title": "The body is of a kind that this address does not take",
                     *           "causes": [
                     *             "`Content-Type` is missing or is not one that the operation lists.",
                     *             "The body is compressed in a way that the service does not know."
                     *           ],
                     *           "mend": [
                     *             "Send `Content-Type: application/json` and a JSON body, or what else the operation lists.",
                     *             "Compress it with gzip or br, or not at all."
                     *           ]
                     *         },
                     *         {
                     *           "code": "articles-refused",
                     *           "status": 422,
                     *           "title": "None of the articles was stored",
                     *           "causes": [
                     *             "At least one line does not hold an article that can be stored, and the request asked for all or nothing."
                     *           ],
                     *           "mend": [
                     *             "See `errors`: each entry names a `line` and says what is wrong there.",
                     *             "Send `on_error=continue` to store the others."
                     *           ]
                     *         },
                     *         {
                     *           "code": "idempotency-key-reused",
                     *           "status": 422,
                     *           "title": "The Idempotency-Key belongs to another request",
                     *           "causes": [
                     *             "The key came with another body or other parameters before."
                     *           ],
                     *           "mend": [
                     *             "Use a new key for each new thing to be done, and the same only to repeat the very same request."
                     *           ]
                     *         },
                     *         {
                     *           "code": "too-many-requests",
                     *           "status": 429,
                     *           "title": "Too many requests",
                     *           "causes": [
                     *             "More requests came with this key, or without one from this address, than the setting RATE_LIMIT allows in a minute."
                     *           ],
                     *           "mend": [
                     *             "Wait for the seconds in `Retry-After`; the headers `RateLimit` and `RateLimit-Policy` of every answer tell what is left."
                     *           ]
                     *         },
                     *         {
                     *           "code": "headers-too-large",
                     *           "status": 431,
                     *           "title": "The headers are too large",
                     *           "causes": [
                     *             "Address and headers together exceed 16 KiB."
                     *           ],
                     *           "mend": [
                     *             "Send a shorter address and fewer or shorter headers."
                     *           ]
                     *         },
                     *         {
                     *           "code": "internal-error",
                     *           "status": 500,
                     *           "title": "The service failed",
                     *           "causes": [
                     *             "A fault in the service itself."
                     *           ],
                     *           "mend": [
                     *             "Report it with the `instance` of the answer: it finds the request in the log."
                     *           ]
                     *         },
                     *         {
                     *           "code": "overloaded",
                     *           "status": 503,
                     *           "title": "The service is too busy",
                     *           "causes": [
                     *             "The process is later than the setting EVENT_LOOP_DELAY_LIMIT allows.",
                     *             "Too many others wait for something that takes long: a search, an export, an extraction, a comparison."
                     *           ],
                     *           "mend": [
                     *             "Ask again after the seconds in `Retry-After`."
                     *           ]
                     *         },
                     *         {
                     *           "code": "not-ready",
                     *           "status": 503,
                     *           "title": "The service is not ready",
                     *           "causes": [
                     *             "The database cannot be reached, or the service is starting or closing."
                     *           ],
                     *           "mend": [
                     *             "Ask again a little later."
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description The kinds of problems. */
                        data: components["schemas"]["ProblemType"][];
                    };
                };
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProblemType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of the kind of problem.
                 * @example invalid-request
                 */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kind of problem. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid-request",
                     *       "status": 400,
                     *       "title": "The request is not valid",
                     *       "causes": [
                     *         "A parameter or a field is missing, has a value that is not allowed, or is not known to this operation."
                     *       ],
                     *       "mend": [
                     *         "See `errors`: each entry names the `parameter`, or the `pointer` to the field of the body, and says what was expected."
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProblemType"];
                };
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next` of the page before. It only fits the list, filters and sort order that it came from. */
                cursor?: string;
                /**
                 * @description Only these fields of every item, separated by commas: `id`, `title`, `url`, `published`, `given_id`, `outlet`, `byline`, `language`, `revision`, `quotations`, `received_at`, `updated_at`.
                 * @example id,title
                 */
                fields?: string;
                /** @description The form of the answer, before what the header Accept asks for: `json`, a page at a time; `ndjson`, everything that the filters select, one item a line; the last line says that nothing was cut. It is read bit by bit, so that what changes meanwhile may be in it as it was or as it is, but nothing that stays is left out or told twice; `csv`, the same as rows, the last of which begins with `#end`. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description Only articles published at this instant or later; a date is its first moment in UTC.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description What to tell beside the page, of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Most items on the page. */
                limit?: number;
                /**
                 * @description Only articles of this outlet.
                 * @example harrow-bay-courier
                 */
                outlet?: string;
                /**
                 * @description Only articles published at this instant or earlier; a date is its last moment in UTC.
                 * @example 2026-12-31
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "avtE0PpdN2t9pVr29",
                     *           "given_id": "saltmarsh-weekly-0110",
                     *           "outlet": {
                     *             "slug": "saltmarsh-weekly",
                     *             "name": "Saltmarsh Weekly"
                     *           },
                     *           "url": "https://saltmarsh-weekly.example/analysis/reading-the-post",
                     *           "title": "Reading the post: what Trump promised Caracas, and what he kept back",
                     *           "byline": null,
                     *           "published": "2026-01-10T10:00:00+01:00",
                     *           "language": "en",
                     *           "revision": 1,
                     *           "quotations": 9,
                     *           "received_at": "2026-01-12T15:00:00.000Z",
                     *           "updated_at": "2026-01-12T15:00:00.000Z"
                     *         }
                     *       ],
                     *       "next": "eyJsaXN0Ijoic3BiY1ZmR1dBOVk4IiwiYWZ0ZXIiOlsiMjAyNi0wMS0xMFQwOTowMDowMC4wMDBaIiwiYXZ0RTBQcGROMnQ5cFZyMjkiXX0",
                     *       "next_url": "/v1/articles?limit=1&cursor=eyJsaXN0Ijoic3BiY1ZmR1dBOVk4IiwiYWZ0ZXIiOlsiMjAyNi0wMS0xMFQwOTowMDowMC4wMDBaIiwiYXZ0RTBQcGROMnQ5cFZyMjkiXX0"
                     *     }
                     */
                    "application/json": {
                        /** @description The articles of this page. */
                        data: components["schemas"]["Article"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Only with `include=total`. */
                        total?: {
                            /** @description Whether there are more. */
                            capped: boolean;
                            /** @description How many there are on all pages, at most 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. `invalid-cursor`: The cursor does not fit this list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    storeArticle: {
        parameters: {
            query?: {
                /** @description For many articles: `stop` (the default) stores all or, where one line is bad, none; `continue` leaves the bad ones out. */
                on_error?: "stop" | "continue";
            };
            header?: {
                /** @description Any text that is new for each thing to be done, such as a UUID: repeating the request with it within a day gives the first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "harbour-0112",
                 *       "outlet": "Harrow Bay Courier",
                 *       "url": "https://harrow-bay-courier.example/local/harbour-wall",
                 *       "title": "Work on the harbour wall begins",
                 *       "published": "2026-01-12T09:30:00-05:00",
                 *       "text": "“We start on Monday,” Mara Dole told the harbour board. “It will take a year.”"
                 *     }
                 */
                "application/json": components["schemas"]["ArticleRequestInput"];
                "application/x-ndjson": components["schemas"]["ArticleRequestInput"];
            };
        };
        responses: {
            /** @description The article was known; it was revised, or nothing changed. Or many articles were read. */
            200: {
                headers: {
                    /** @description Address of the article. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredArticle"];
                    "application/x-ndjson": components["schemas"]["ImportLine"];
                };
            };
            /** @description The article is new. */
            201: {
                headers: {
                    /** @description Address of the article. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "created",
                     *       "article": {
                     *         "id": "atwefe88lc8b2Dbwp",
                     *         "title": "Work on the harbour wall begins",
                     *         "url": "https://harrow-bay-courier.example/local/harbour-wall",
                     *         "published": "2026-01-12T09:30:00-05:00",
                     *         "given_id": "harbour-0112",
                     *         "outlet": {
                     *           "slug": "harrow-bay-courier",
                     *           "name": "Harrow Bay Courier"
                     *         },
                     *         "byline": null,
                     *         "language": "en",
                     *         "revision": 1,
                     *         "quotations": 2,
                     *         "received_at": "2026-01-12T15:00:00.000Z",
                     *         "updated_at": "2026-01-12T15:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredArticle"];
                };
            };
            /** @description `invalid-request`: The request is not valid. `malformed-body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-in-flight`: The same request is being carried out. `conflict`: This does not go with what is stored. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of a kind that this address does not take. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `articles-refused`: None of the articles was stored. `idempotency-key-reused`: The Idempotency-Key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service is not ready. `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Opaque id of the article, or the `id` under which it was sent (percent-encoded) where no other article has the same.
                 * @example avtE0PpdN2t9pVr29
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "avtE0PpdN2t9pVr29",
                     *       "given_id": "saltmarsh-weekly-0110",
                     *       "outlet": {
                     *         "slug": "saltmarsh-weekly",
                     *         "name": "Saltmarsh Weekly"
                     *       },
                     *       "url": "https://saltmarsh-weekly.example/analysis/reading-the-post",
                     *       "title": "Reading the post: what Trump promised Caracas, and what he kept back",
                     *       "byline": null,
                     *       "published": "2026-01-10T10:00:00+01:00",
                     *       "language": "en",
                     *       "revision": 1,
                     *       "quotations": 9,
                     *       "received_at": "2026-01-12T15:00:00.000Z",
                     *       "updated_at": "2026-01-12T15:00:00.000Z",
                     *       "text": "Reading the post: what Trump promised Caracas, and what he kept back\n\nSaltmarsh Weekly takes one text apart each Saturday. Today: Donald Trump's post of 9 January on Truth Social.\n\nIt opens with a compliment. “Venezuela is releasing large numbers of political prisoners as a sign of ‘Seeking Peace,’” the president writes, and he finds the gesture “very important and smart.” Caracas has used the same two words; its officials say that they want to “seek peace.”\n\nThen comes the bargain. “Because of this cooperation, I have cancelled the previously expected second Wave of Attacks … however, all ships will stay in place for safety and security purposes.” A threat is withdrawn, in other words, and the means of carrying it out are kept at hand.\n\nWhat the cooperation consists of, he says himself: “rebuilding, in a much bigger, better, and more modern form, their [Venezuela's] oil and gas infrastructure.” A sum follows. “At least 100 Billion Dollars will be invested by BIG OIL,” Trump writes.\n\nNot everybody in Caracas reads it his way. Delcy Rodríguez, the acting president, speaks of “exclusion,” and of a “stain” on the relationship. Machado listens for something else in the week's news: “that injustice will not last forever and that truth, although it be wounded, ends up finding its way.”",
                     *       "text_hash": "d99538c23b7f606151f1b7fb221a9ccfae2a1de1450139ab6fb9b5fbd2f3690a",
                     *       "revisions": [
                     *         {
                     *           "number": 1,
                     *           "title": "Reading the post: what Trump promised Caracas, and what he kept back",
                     *           "published": "2026-01-10T10:00:00+01:00",
                     *           "text_hash": "d99538c23b7f606151f1b7fb221a9ccfae2a1de1450139ab6fb9b5fbd2f3690a",
                     *           "received_at": "2026-01-12T15:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ArticleDetail"];
                };
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `article-withdrawn`: The article was withdrawn. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Opaque id of the article, or the `id` under which it was sent (percent-encoded) where no other article has the same.
                 * @example harbour-0112
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outlet": "Harrow Bay Courier",
                 *       "url": "https://harrow-bay-courier.example/local/harbour-wall",
                 *       "title": "Work on the harbour wall begins",
                 *       "published": "2026-01-12T09:30:00-05:00",
                 *       "text": "“We start on Tuesday,” Mara Dole told the harbour board. “It will take a year.”"
                 *     }
                 */
                "application/json": components["schemas"]["ArticleRequestInput"];
            };
        };
        responses: {
            /** @description The article was known; it was revised, or nothing changed. */
            200: {
                headers: {
                    /** @description Address of the article. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "revised",
                     *       "article": {
                     *         "id": "atwefe88lc8b2Dbwp",
                     *         "given_id": "harbour-0112",
                     *         "outlet": {
                     *           "slug": "harrow-bay-courier",
                     *           "name": "Harrow Bay Courier"
                     *         },
                     *         "url": "https://harrow-bay-courier.example/local/harbour-wall",
                     *         "title": "Work on the harbour wall begins",
                     *         "byline": null,
                     *         "published": "2026-01-12T09:30:00-05:00",
                     *         "language": "en",
                     *         "revision": 2,
                     *         "quotations": 2,
                     *         "received_at": "2026-01-12T15:00:00.000Z",
                     *         "updated_at": "2026-01-12T15:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredArticle"];
                };
            };
            /** @description The article is new. */
            201: {
                headers: {
                    /** @description Address of the article. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredArticle"];
                };
            };
            /** @description `invalid-request`: The request is not valid. `malformed-body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: This does not go with what is stored. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of a kind that this address does not take. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service is not ready. `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawArticle: {
        parameters: {
            query?: {
                /** @description Whether to erase it from the log of withdrawn articles, too. */
                purge?: "true" | "false";
            };
            header?: never;
            path: {
                /**
                 * @description Opaque id of the article, or the `id` under which it was sent (percent-encoded) where no other article has the same.
                 * @example atwefe88lc8b2Dbwp
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is withdrawn. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `article-withdrawn`: The article was withdrawn. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service is not ready. `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticleQuotations: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next` of the page before. It only fits the list, filters and sort order that it came from. */
                cursor?: string;
                /**
                 * @description Only these fields of every item, separated by commas: `id`, `quote`, `speaker`, `start`, `end`, `parts`, `text`, `kind`, `marked`, `unclosed`, `source`, `cue`, `medium`, `addressee`, `rule`, `confidence`, `correction`, `fidelity`, `reason`.
                 * @example id,quote
                 */
                fields?: string;
                /** @description The form of the answer, before what the header Accept asks for: `json`, a page at a time; `ndjson`, everything that the filters select, one item a line; the last line says that nothing was cut. It is read bit by bit, so that what changes meanwhile may be in it as it was or as it is, but nothing that stays is left out or told twice; `csv`, the same as rows, the last of which begins with `#end`; `annotation` (W3C Web Annotation). */
                format?: "json" | "ndjson" | "csv" | "annotation";
                /**
                 * @description What to tell beside the page, of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Most items on the page. */
                limit?: number;
                /** @description Leaves out quotations whose attribution is less certain than this: of those at 0.9, about nine in ten are right. */
                min_confidence?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Opaque id of the article, or the `id` under which it was sent (percent-encoded) where no other article has the same.
                 * @example avtE0PpdN2t9pVr29
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotations. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "n0vx7fO35EDXzyVuu",
                     *           "quote": "qBDj448fJzVNVMjQ1",
                     *           "speaker": {
                     *             "slug": "donald-trump",
                     *             "name": "Donald Trump",
                     *             "kind": "person"
                     *           },
                     *           "start": 210,
                     *           "end": 299,
                     *           "parts": [
                     *             {
                     *               "start": 210,
                     *               "end": 299,
                     *               "text": "Venezuela is releasing large numbers of political prisoners as a sign of ‘Seeking Peace,’"
                     *             }
                     *           ],
                     *           "text": "Venezuela is releasing large numbers of political prisoners as a sign of ‘Seeking Peace,’",
                     *           "kind": "direct",
                     *           "marked": true,
                     *           "unclosed": false,
                     *           "source": {
                     *             "start": 301,
                     *             "end": 314,
                     *             "text": "the president"
                     *           },
                     *           "cue": {
                     *             "start": 315,
                     *             "end": 321,
                     *             "text": "writes"
                     *           },
                     *           "medium": {
                     *             "start": 163,
                     *             "end": 178,
                     *             "text": "on Truth Social",
                     *             "name": "Truth Social"
                     *           },
                     *           "addressee": null,
                     *           "rule": "cue-after",
                     *           "confidence": 0.776,
                     *           "correction": null,
                     *           "fidelity": "typographic",
                     *           "reason": {
                     *             "rule": "contained",
                     *             "score": 0.9946,
                     *             "shared_words": 14,
                     *             "differences": {
                     *               "cut-tail": 1,
                     *               "marks": 1
                     *             },
                     *             "spans": [
                     *               {
                     *                 "start": 0,
                     *                 "end": 87,
                     *                 "base_start": 0,
                     *                 "base_end": 87
                     *               }
                     *             ],
                     *             "correction": null,
                     *             "version": 1
                     *           }
                     *         },
                     *         {
                     *           "id": "n-2UNxT1OxwHutjC1",
                     *           "quote": "qBDj448fJzVNVMjQ1",
                     *           "speaker": {
                     *             "slug": "donald-trump",
                     *             "name": "Donald Trump",
                     *             "kind": "person"
                     *           },
                     *           "start": 349,
                     *           "end": 374,
                     *           "parts": [
                     *             {
                     *               "start": 349,
                     *               "end": 374,
                     *               "text": "very important and smart."
                     *             }
                     *           ],
                     *           "text": "very important and smart.",
                     *           "kind": "fragment",
                     *           "marked": true,
                     *           "unclosed": false,
                     *           "source": {
                     *             "start": 301,
                     *             "end": 314,
                     *             "text": "the president"
                     *           },
                     *           "cue": {
                     *             "start": 315,
                     *             "end": 321,
                     *             "text": "writes"
                     *           },
                     *           "medium": {
                     *             "start": 163,
                     *             "end": 178,
                     *             "text": "on Truth Social",
                     *             "name": "Truth Social"
                     *           },
                     *           "addressee": null,
                     *           "rule": "cue-before",
                     *           "confidence": 0.765,
                     *           "correction": null,
                     *           "fidelity": "verbatim",
                     *           "reason": {
                     *             "rule": "contained",
                     *             "score": 0.8934,
                     *             "shared_words": 4,
                     *             "differences": {
                     *               "cut-head": 1,
                     *               "cut-tail": 1
                     *             },
                     *             "spans": [
                     *               {
                     *                 "start": 0,
                     *                 "end": 24,
                     *                 "base_start": 100,
                     *                 "base_end": 124
                     *               }
                     *             ],
                     *             "correction": null,
                     *             "version": 1
                     *           }
                     *         }
                     *       ],
                     *       "next": "eyJsaXN0IjoiRG5WbWFDdnUtXzNfIiwiYWZ0ZXIiOlsxXX0",
                     *       "next_url": "/v1/articles/avtE0PpdN2t9pVr29/quotations?limit=2&cursor=eyJsaXN0IjoiRG5WbWFDdnUtXzNfIiwiYWZ0ZXIiOlsxXX0"
                     *     }
                     */
                    "application/json": {
                        /** @description The quotations of this page. */
                        data: components["schemas"]["Quotation"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Only with `include=total`. */
                        total?: {
                            /** @description Whether there are more. */
                            capped: boolean;
                            /** @description How many there are on all pages, at most 10000. */
                            count: number;
                        };
                    };
                    "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"": Record<string, never>;
                    "application/x-ndjson": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. `invalid-cursor`: The cursor does not fit this list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `article-withdrawn`: The article was withdrawn. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description Only this. */
                action?: "article-created" | "article-revised" | "article-withdrawn" | "article-purged" | "statement-given" | "statement-taken-back" | "correction-made" | "correction-revoked" | "key-created" | "key-revoked";
                /** @description Only what was done with the API key of this id. */
                actor?: string;
                /** @description Where the page begins: `next` of the page before. It only fits the list, filters and sort order that it came from. */
                cursor?: string;
                /**
                 * @description Only these fields of every item, separated by commas: `position`, `at`, `action`, `subject`, `actor`, `detail`.
                 * @example position,at
                 */
                fields?: string;
                /** @description The form of the answer, before what the header Accept asks for: `json`, a page at a time; `ndjson`, everything that the filters select, one item a line; the last line says that nothing was cut. It is read bit by bit, so that what changes meanwhile may be in it as it was or as it is, but nothing that stays is left out or told twice; `csv`, the same as rows, the last of which begins with `#end`. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description What to tell beside the page, of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Most items on the page. */
                limit?: number;
                /** @description Only what was done to the thing of this id. */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "position": 7,
                     *           "at": "2026-01-12T15:00:00.000Z",
                     *           "action": "correction-revoked",
                     *           "subject": "c68RDLrW4lQbsP724",
                     *           "actor": {
                     *             "key": "0f3c5a9d72e1",
                     *             "name": "examples"
                     *           },
                     *           "detail": {
                     *             "kind": "speaker"
                     *           }
                     *         },
                     *         {
                     *           "position": 6,
                     *           "at": "2026-01-12T15:00:00.000Z",
                     *           "action": "correction-made",
                     *           "subject": "c68RDLrW4lQbsP724",
                     *           "actor": {
                     *             "key": "0f3c5a9d72e1",
                     *             "name": "examples"
                     *           },
                     *           "detail": {
                     *             "kind": "speaker"
                     *           }
                     *         }
                     *       ],
                     *       "next": "eyJsaXN0IjoieHpXUEtRSTJZc2RuIiwiYWZ0ZXIiOls2XX0",
                     *       "next_url": "/v1/audit?limit=2&cursor=eyJsaXN0IjoieHpXUEtRSTJZc2RuIiwiYWZ0ZXIiOls2XX0"
                     *     }
                     */
                    "application/json": {
                        /** @description The entries of this page. */
                        data: components["schemas"]["AuditEntry"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Only with `include=total`. */
                        total?: {
                            /** @description Whether there are more. */
                            capped: boolean;
                            /** @description How many there are on all pages, at most 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. `invalid-cursor`: The cursor does not fit this list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description The form of the answer, before what the header Accept asks for: `json`, a page at a time; `events`, server-sent events. */
                format?: "json" | "events";
                /** @description Most items on the page. */
                limit?: number;
                /** @description Only changes of these. */
                resource?: "article" | "quote";
                /**
                 * @description `next` of an earlier answer, or an instant or a day in UTC from which on to tell. Without it, the log from its beginning.
                 * @example 2026-01-09
                 */
                since?: string;
            };
            header?: {
                /** @description Of events: the id of the last one that was received. A browser sends it by itself. */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stretch of the log. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "created",
                     *           "resource": "article",
                     *           "id": "aSy0q1zfqcHs7JC3v",
                     *           "into": null,
                     *           "at": "2026-01-12T15:00:00.000Z",
                     *           "url": "/v1/articles/aSy0q1zfqcHs7JC3v"
                     *         },
                     *         {
                     *           "kind": "created",
                     *           "resource": "quote",
                     *           "id": "qeV1AwJYsyKsrD1oX",
                     *           "into": null,
                     *           "at": "2026-01-12T15:00:00.000Z",
                     *           "url": "/v1/quotes/qeV1AwJYsyKsrD1oX"
                     *         }
                     *       ],
                     *       "next": "eyJsaXN0IjoiZzlFSVdPaHBoOWJMIiwiYWZ0ZXIiOlsyXX0",
                     *       "more": true
                     *     }
                     */
                    "application/json": components["schemas"]["Changes"];
                    "text/event-stream": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. `invalid-cursor`: The cursor does not fit this list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCorrections: {
        parameters: {
            query?: {
                /** @description Only corrections made with the API key of this id. */
                curator?: string;
                /** @description Where the page begins: `next` of the page before. It only fits the list, filters and sort order that it came from. */
                cursor?: string;
                /**
                 * @description Only these fields of every item, separated by commas: `id`, `kind`, `quotations`, `speaker`, `reason`, `curator`, `created_at`, `in_force`, `revocation`.
                 * @example id,kind
                 */
                fields?: string;
                /** @description The form of the answer, before what the header Accept asks for: `json`, a page at a time; `ndjson`, everything that the filters select, one item a line; the last line says that nothing was cut. It is read bit by bit, so that what changes meanwhile may be in it as it was or as it is, but nothing that stays is left out or told twice; `csv`, the same as rows, the last of which begins with `#end`. */
                format?: "json" | "ndjson" | "csv";
                /** @description Only those in force, or only those revoked. */
                in_force?: "true" | "false";
                /**
                 * @description What to tell beside the page, of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Only corrections of this kind. */
                kind?: "must-link" | "cannot-link" | "speaker" | "not-a-quotation";
                /** @description Most items on the page. */
                limit?: number;
                /** @description Only corrections that name this quotation. */
                quotation?: string;
                /** @description Only corrections that name a quotation which is in this quote now. */
                quote?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of corrections. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "c68RDLrW4lQbsP724",
                     *           "kind": "speaker",
                     *           "quotations": [
                     *             {
                     *               "id": "n0vx7fO35EDXzyVuu",
                     *               "article": "avtE0PpdN2t9pVr29",
                     *               "text": "Venezuela is releasing large numbers of political prisoners as a sign of ‘Seeking Peace,’",
                     *               "quote": "qBDj448fJzVNVMjQ1"
                     *             }
                     *           ],
                     *           "speaker": {
                     *             "name": "Mara Dole",
                     *             "kind": "person"
                     *           },
                     *           "reason": "The recording has it in her voice.",
                     *           "curator": {
                     *             "key": "0f3c5a9d72e1",
                     *             "name": "examples"
                     *           },
                     *           "created_at": "2026-01-12T15:00:00.000Z",
                     *           "in_force": true,
                     *           "revocation": null
                     *         }
                     *       ],
                     *       "next": null,
                     *       "next_url": null
                     *     }
                     */
                    "application/json": {
                        /** @description The corrections of this page. */
                        data: components["schemas"]["Correction"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Only with `include=total`. */
                        total?: {
                            /** @description Whether there are more. */
                            capped: boolean;
                            /** @description How many there are on all pages, at most 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. `invalid-cursor`: The cursor does not fit this list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    storeCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that is new for each thing to be done, such as a UUID: repeating the request with it within a day gives the first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "speaker",
                 *       "quotation": "n0vx7fO35EDXzyVuu",
                 *       "speaker": {
                 *         "name": "Mara Dole",
                 *         "kind": "person"
                 *       },
                 *       "reason": "The recording has it in her voice."
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionRequestInput"];
            };
        };
        responses: {
            /** @description The same is in force already. */
            200: {
                headers: {
                    /** @description Address of the correction. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            /** @description The correction is in force. */
            201: {
                headers: {
                    /** @description Address of the correction. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "c68RDLrW4lQbsP724",
                     *       "kind": "speaker",
                     *       "quotations": [
                     *         {
                     *           "id": "n0vx7fO35EDXzyVuu",
                     *           "article": "avtE0PpdN2t9pVr29",
                     *           "text": "Venezuela is releasing large numbers of political prisoners as a sign of ‘Seeking Peace,’",
                     *           "quote": "qBDj448fJzVNVMjQ1"
                     *         }
                     *       ],
                     *       "speaker": {
                     *         "name": "Mara Dole",
                     *         "kind": "person"
                     *       },
                     *       "reason": "The recording has it in her voice.",
                     *       "curator": {
                     *         "key": "0f3c5a9d72e1",
                     *         "name": "examples"
                     *       },
                     *       "created_at": "2026-01-12T15:00:00.000Z",
                     *       "in_force": true,
                     *       "revocation": null
                     *     }
                     */
                    "application/json": components["schemas"]["Correction"];
                };
            };
            /** @description `invalid-request`: The request is not valid. `malformed-body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-in-flight`: The same request is being carried out. `conflict`: This does not go with what is stored. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of a kind that this address does not take. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The Idempotency-Key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service is not ready. `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Opaque id of the correction.
                 * @example c68RDLrW4lQbsP724
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The correction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "c68RDLrW4lQbsP724",
                     *       "kind": "speaker",
                     *       "quotations": [
                     *         {
                     *           "id": "n0vx7fO35EDXzyVuu",
                     *           "article": "avtE0PpdN2t9pVr29",
                     *           "text": "Venezuela is releasing large numbers of political prisoners as a sign of ‘Seeking Peace,’",
                     *           "quote": "qBDj448fJzVNVMjQ1"
                     *         }
                     *       ],
                     *       "speaker": {
                     *         "name": "Mara Dole",
                     *         "kind": "person"
                     *       },
                     *       "reason": "The recording has it in her voice.",
                     *       "curator": {
                     *         "key": "0f3c5a9d72e1",
                     *         "name": "examples"
                     *       },
                     *       "created_at": "2026-01-12T15:00:00.000Z",
                     *       "in_force": true,
                     *       "revocation": null
                     *     }
                     */
                    "application/json": components["schemas"]["Correction"];
                };
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that is new for each thing to be done, such as a UUID: repeating the request with it within a day gives the first answer again. */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Opaque id of the correction.
                 * @example c68RDLrW4lQbsP724
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "That was another recording."
                 *     }
                 */
                "application/json": components["schemas"]["RevocationRequestInput"];
            };
        };
        responses: {
            /** @description The correction is revoked. */
            201: {
                headers: {
                    /** @description Address of the correction. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "c68RDLrW4lQbsP724",
                     *       "kind": "speaker",
                     *       "quotations": [
                     *         {
                     *           "id": "n0vx7fO35EDXzyVuu",
                     *           "article": "avtE0PpdN2t9pVr29",
                     *           "text": "Venezuela is releasing large numbers of political prisoners as a sign of ‘Seeking Peace,’",
                     *           "quote": "qBDj448fJzVNVMjQ1"
                     *         }
                     *       ],
                     *       "speaker": {
                     *         "name": "Mara Dole",
                     *         "kind": "person"
                     *       },
                     *       "reason": "The recording has it in her voice.",
                     *       "curator": {
                     *         "key": "0f3c5a9d72e1",
                     *         "name": "examples"
                     *       },
                     *       "created_at": "2026-01-12T15:00:00.000Z",
                     *       "in_force": false,
                     *       "revocation": {
                     *         "reason": "That was another recording.",
                     *         "curator": {
                     *           "key": "0f3c5a9d72e1",
                     *           "name": "examples"
                     *         },
                     *         "revoked_at": "2026-01-12T15:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Correction"];
                };
            };
            /** @description `invalid-request`: The request is not valid. `malformed-body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-in-flight`: The same request is being carried out. `conflict`: This does not go with what is stored. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of a kind that this address does not take. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The Idempotency-Key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service is not ready. `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCounts: {
        parameters: {
            query: {
                /**
                 * @description What to tell apart, separated by commas: `speaker`, `outlet`, `day`.
                 * @example speaker,outlet
                 */
                by: string;
                /** @description Where the page begins: `next` of the page before. It only fits the list, filters and sort order that it came from. */
                cursor?: string;
                /**
                 * @description Only these fields of every item, separated by commas: `speaker`, `outlet`, `day`, `quotations`, `articles`.
                 * @example speaker,outlet
                 */
                fields?: string;
                /** @description The form of the answer, before what the header Accept asks for: `json`, a page at a time; `ndjson`, everything that the filters select, one item a line; the last line says that nothing was cut. It is read bit by bit, so that what changes meanwhile may be in it as it was or as it is, but nothing that stays is left out or told twice; `csv`, the same as rows, the last of which begins with `#end`. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description Only what was published on this day (UTC) or later.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description What to tell beside the page, of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Most items on the page. */
                limit?: number;
                /**
                 * @description Only articles of this outlet.
                 * @example harrow-bay-courier
                 */
                outlet?: string;
                /** @description `key`: by speaker, outlet and day, as far as these are told apart, those of one together and its days in order. `quotations`: the most first; only where a single one is told apart. */
                sort?: "key" | "quotations";
                /**
                 * @description Only quotations of this speaker.
                 * @example delcy-rodriguez
                 */
                speaker?: string;
                /**
                 * @description Only what was published on this day (UTC) or earlier.
                 * @example 2026-12-31
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of counts. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "speaker": {
                     *             "slug": "donald-trump",
                     *             "name": "Donald Trump",
                     *             "kind": "person"
                     *           },
                     *           "outlet": null,
                     *           "day": null,
                     *           "quotations": 24,
                     *           "articles": 7
                     *         },
                     *         {
                     *           "speaker": {
                     *             "slug": "delcy-rodriguez",
                     *             "name": "Delcy Rodríguez",
                     *             "kind": "person"
                     *           },
                     *           "outlet": null,
                     *           "day": null,
                     *           "quotations": 7,
                     *           "articles": 3
                     *         }
                     *       ],
                     *       "next": "eyJsaXN0Ijoia1Zwb3d0TUNLYlhZIiwiYWZ0ZXIiOls3LCJzdVNpUXVLOEFydU1FZWY3YSJdfQ",
                     *       "next_url": "/v1/counts?by=speaker&sort=quotations&limit=2&cursor=eyJsaXN0Ijoia1Zwb3d0TUNLYlhZIiwiYWZ0ZXIiOls3LCJzdVNpUXVLOEFydU1FZWY3YSJdfQ"
                     *     }
                     */
                    "application/json": {
                        /** @description The counts of this page. */
                        data: components["schemas"]["Count"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Only with `include=total`. */
                        total?: {
                            /** @description Whether there are more. */
                            capped: boolean;
                            /** @description How many there are on all pages, at most 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. `invalid-cursor`: The cursor does not fit this list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extractQuotations: {
        parameters: {
            query?: {
                /** @description Leaves out quotations whose attribution is less certain than this: of those at 0.9, about nine in ten are right. */
                min_confidence?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "“We start on Monday,” Mara Dole told the harbour board. “It will take a year.”"
                 *     }
                 */
                "application/json": {
                    /** @description BCP 47 language of the text; detected where absent. */
                    language?: string;
                    /** @description The article. Paragraphs are separated by line breaks. */
                    text: string;
                    /** @description The headline: names in it introduce speakers. */
                    title?: string;
                };
            };
        };
        responses: {
            /** @description The quotations of the text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "language": "en",
                     *       "quotations": [
                     *         {
                     *           "start": 1,
                     *           "end": 20,
                     *           "parts": [
                     *             {
                     *               "start": 1,
                     *               "end": 20,
                     *               "text": "We start on Monday,"
                     *             }
                     *           ],
                     *           "text": "We start on Monday,",
                     *           "kind": "direct",
                     *           "marked": true,
                     *           "unclosed": false,
                     *           "source": {
                     *             "start": 22,
                     *             "end": 31,
                     *             "text": "Mara Dole"
                     *           },
                     *           "cue": {
                     *             "start": 32,
                     *             "end": 36,
                     *             "text": "told"
                     *           },
                     *           "medium": null,
                     *           "addressee": {
                     *             "start": 37,
                     *             "end": 54,
                     *             "text": "the harbour board",
                     *             "name": null
                     *           },
                     *           "rule": "cue-after",
                     *           "confidence": 0.973,
                     *           "speaker": {
                     *             "name": "Mara Dole",
                     *             "kind": "person",
                     *             "aliases": []
                     *           }
                     *         },
                     *         {
                     *           "start": 57,
                     *           "end": 77,
                     *           "parts": [
                     *             {
                     *               "start": 57,
                     *               "end": 77,
                     *               "text": "It will take a year."
                     *             }
                     *           ],
                     *           "text": "It will take a year.",
                     *           "kind": "direct",
                     *           "marked": true,
                     *           "unclosed": false,
                     *           "source": {
                     *             "start": 22,
                     *             "end": 31,
                     *             "text": "Mara Dole"
                     *           },
                     *           "cue": {
                     *             "start": 32,
                     *             "end": 36,
                     *             "text": "told"
                     *           },
                     *           "medium": null,
                     *           "addressee": {
                     *             "start": 37,
                     *             "end": 54,
                     *             "text": "the harbour board",
                     *             "name": null
                     *           },
                     *           "rule": "cue-before",
                     *           "confidence": 0.973,
                     *           "speaker": {
                     *             "name": "Mara Dole",
                     *             "kind": "person",
                     *             "aliases": []
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Extraction"];
                };
            };
            /** @description `invalid-request`: The request is not valid. `malformed-body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of a kind that this address does not take. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOutlets: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next` of the page before. It only fits the list, filters and sort order that it came from. */
                cursor?: string;
                /**
                 * @description Only these fields of every item, separated by commas: `slug`, `name`, `articles`.
                 * @example slug,name
                 */
                fields?: string;
                /** @description The form of the answer, before what the header Accept asks for: `json`, a page at a time; `ndjson`, everything that the filters select, one item a line; the last line says that nothing was cut. It is read bit by bit, so that what changes meanwhile may be in it as it was or as it is, but nothing that stays is left out or told twice; `csv`, the same as rows, the last of which begins with `#end`. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description What to tell beside the page, of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Most items on the page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of outlets. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "slug": "harrow-bay-courier",
                     *           "name": "Harrow Bay Courier",
                     *           "articles": 1
                     *         },
                     *         {
                     *           "slug": "lantern-street-news",
                     *           "name": "Lantern Street News",
                     *           "articles": 1
                     *         },
                     *         {
                     *           "slug": "northfold-mercury",
                     *           "name": "Northfold Mercury",
                     *           "articles": 1
                     *         }
                     *       ],
                     *       "next": "eyJsaXN0IjoiRTF6WVhRaEFIbm9VIiwiYWZ0ZXIiOlsibm9ydGhmb2xkLW1lcmN1cnkiLCJvWGxVSlBzaXByaFA2SFBLayJdfQ",
                     *       "next_url": "/v1/outlets?limit=3&cursor=eyJsaXN0IjoiRTF6WVhRaEFIbm9VIiwiYWZ0ZXIiOlsibm9ydGhmb2xkLW1lcmN1cnkiLCJvWGxVSlBzaXByaFA2SFBLayJdfQ"
                     *     }
                     */
                    "application/json": {
                        /** @description The outlets of this page. */
                        data: components["schemas"]["Outlet"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Only with `include=total`. */
                        total?: {
                            /** @description Whether there are more. */
                            capped: boolean;
                            /** @description How many there are on all pages, at most 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. `invalid-cursor`: The cursor does not fit this list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOutlet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Readable id of the outlet.
                 * @example harrow-bay-courier
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outlet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "harrow-bay-courier",
                     *       "name": "Harrow Bay Courier",
                     *       "articles": 1,
                     *       "quotations": 4,
                     *       "unmarked": 0
                     *     }
                     */
                    "application/json": components["schemas"]["OutletDetail"];
                };
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOutletFidelity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Readable id of the outlet.
                 * @example saltmarsh-weekly
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "outlet": {
                     *         "slug": "saltmarsh-weekly",
                     *         "name": "Saltmarsh Weekly"
                     *       },
                     *       "compared": 8,
                     *       "fullest": 1,
                     *       "classes": [
                     *         {
                     *           "fidelity": "verbatim",
                     *           "count": 5,
                     *           "quotations": "/v1/outlets/saltmarsh-weekly/fidelity/verbatim"
                     *         },
                     *         {
                     *           "fidelity": "typographic",
                     *           "count": 1,
                     *           "quotations": "/v1/outlets/saltmarsh-weekly/fidelity/typographic"
                     *         },
                     *         {
                     *           "fidelity": "abridged-marked",
                     *           "count": 2,
                     *           "quotations": "/v1/outlets/saltmarsh-weekly/fidelity/abridged-marked"
                     *         },
                     *         {
                     *           "fidelity": "abridged-silent",
                     *           "count": 0,
                     *           "quotations": "/v1/outlets/saltmarsh-weekly/fidelity/abridged-silent"
                     *         },
                     *         {
                     *           "fidelity": "altered",
                     *           "count": 0,
                     *           "quotations": "/v1/outlets/saltmarsh-weekly/fidelity/altered"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OutletFidelity"];
                };
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOutletFidelity: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next` of the page before. It only fits the list, filters and sort order that it came from. */
                cursor?: string;
                /**
                 * @description Only these fields of every item, separated by commas: `id`, `quote`, `text`, `fullest`, `differences`, `speaker`, `article`.
                 * @example id,quote
                 */
                fields?: string;
                /** @description The form of the answer, before what the header Accept asks for: `json`, a page at a time; `ndjson`, everything that the filters select, one item a line; the last line says that nothing was cut. It is read bit by bit, so that what changes meanwhile may be in it as it was or as it is, but nothing that stays is left out or told twice; `csv`, the same as rows, the last of which begins with `#end`. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description What to tell beside the page, of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Most items on the page. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description How faithful they are to the fullest wording.
                 * @example abridged-marked
                 */
                fidelity: "verbatim" | "typographic" | "abridged-marked" | "abridged-silent" | "altered";
                /**
                 * @description Readable id of the outlet.
                 * @example saltmarsh-weekly
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotations. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "neTgPhtkKgGMc9Hvu",
                     *           "quote": "qBDj448fJzVNVMjQ1",
                     *           "text": "Because of this cooperation, I have cancelled the previously expected second Wave of Attacks … however, all ships will stay in place for safety and security purposes.",
                     *           "fullest": "Venezuela is releasing large numbers of political prisoners as a sign of “Seeking Peace.” This is a very important and smart gesture. The U.S.A. and Venezuela are working well together, especially as it pertains to rebuilding, in a much bigger, better, and more modern form, their oil and gas infrastructure. Because of this cooperation, I have cancelled the previously expected second Wave of Attacks, which looks like it will not be needed; however, all ships will stay in place for safety and security purposes,",
                     *           "differences": {
                     *             "cut-head": 1,
                     *             "marked-omission": 1
                     *           },
                     *           "speaker": null,
                     *           "article": {
                     *             "id": "avtE0PpdN2t9pVr29",
                     *             "title": "Reading the post: what Trump promised Caracas, and what he kept back",
                     *             "url": "https://saltmarsh-weekly.example/analysis/reading-the-post",
                     *             "published": "2026-01-10T10:00:00+01:00"
                     *           }
                     *         }
                     *       ],
                     *       "next": "eyJsaXN0IjoiT2pJbng5Y1pIZmEzIiwiYWZ0ZXIiOlsiMjAyNi0wMS0xMFQwOTowMDowMC4wMDBaIiwibmVUZ1BodGtLZ0dNYzlIdnUiXX0",
                     *       "next_url": "/v1/outlets/saltmarsh-weekly/fidelity/abridged-marked?limit=1&cursor=eyJsaXN0IjoiT2pJbng5Y1pIZmEzIiwiYWZ0ZXIiOlsiMjAyNi0wMS0xMFQwOTowMDowMC4wMDBaIiwibmVUZ1BodGtLZ0dNYzlIdnUiXX0"
                     *     }
                     */
                    "application/json": {
                        /** @description The quotations of this page. */
                        data: components["schemas"]["ComparedQuotation"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Only with `include=total`. */
                        total?: {
                            /** @description Whether there are more. */
                            capped: boolean;
                            /** @description How many there are on all pages, at most 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. `invalid-cursor`: The cursor does not fit this list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareOutlets: {
        parameters: {
            query: {
                /** @description `some`: what at least two of the outlets print of; `all`: what every one of them does. */
                by?: "some" | "all";
                /** @description Where the page begins: `next` of the page before. It only fits the list, filters and sort order that it came from. */
                cursor?: string;
                /**
                 * @description Only these fields of every item, separated by commas: `statement`, `text`, `speaker`, `first_seen`, `quotes`.
                 * @example statement,text
                 */
                fields?: string;
                /** @description The form of the answer, before what the header Accept asks for: `json`, a page at a time; `ndjson`, everything that the filters select, one item a line; the last line says that nothing was cut. It is read bit by bit, so that what changes meanwhile may be in it as it was or as it is, but nothing that stays is left out or told twice; `csv`, the same as rows, the last of which begins with `#end`. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description Only what was first seen at this instant or later; a date is its first moment in UTC.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description What to tell beside the page, of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Most items on the page. */
                limit?: number;
                /**
                 * @description Readable ids of two to 10 outlets, separated by commas.
                 * @example harrow-bay-courier,saltmarsh-weekly
                 */
                outlets: string;
                /**
                 * @description Only what this speaker said.
                 * @example delcy-rodriguez
                 */
                speaker?: string;
                /**
                 * @description Only what was first seen at this instant or earlier; a date is its last moment in UTC.
                 * @example 2026-12-31
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of statements. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "statement": "tBDj448fJzVNVMjQ1",
                     *           "text": "Venezuela is releasing large numbers of political prisoners as a sign of “Seeking Peace.” This is a very important and smart gesture. The U.S.A. and Venezuela are working well together, especially as it pertains to rebuilding, in a much bigger, better, and more modern form, their oil and gas infrastructure. Because of this cooperation, I have cancelled the previously expected second Wave of Attacks, which looks like it will not be needed; however, all ships will stay in place for safety and security purposes, […] At least 100 Billion Dollars will be invested by BIG OIL, all of whom I will be meeting with today at The White House,",
                     *           "speaker": {
                     *             "slug": "donald-trump",
                     *             "name": "Donald Trump",
                     *             "kind": "person"
                     *           },
                     *           "first_seen": "2026-01-09T11:20:00.000Z",
                     *           "quotes": [
                     *             {
                     *               "id": "qBDj448fJzVNVMjQ1",
                     *               "fullest": "Venezuela is releasing large numbers of political prisoners as a sign of “Seeking Peace.” This is a very important and smart gesture. The U.S.A. and Venezuela are working well together, especially as it pertains to rebuilding, in a much bigger, better, and more modern form, their oil and gas infrastructure. Because of this cooperation, I have cancelled the previously expected second Wave of Attacks, which looks like it will not be needed; however, all ships will stay in place for safety and security purposes,",
                     *               "outlets": [
                     *                 {
                     *                   "outlet": {
                     *                     "slug": "harrow-bay-courier",
                     *                     "name": "Harrow Bay Courier"
                     *                   },
                     *                   "printings": [
                     *                     {
                     *                       "id": "nzq1AHLKqq9eVDd-c",
                     *                       "text": "Venezuela is releasing large numbers of political prisoners as a sign of 'Seeking Peace.' This is a very important and smart gesture, The U.S.A. and Venezuela are working well together, especially as it pertains to rebuilding, in a much bigger, better, and more modern form, their oil and gas infrastructure. Because of this cooperation, I have cancelled the previously expected second Wave of Attacks, which looks like it will not be needed, however, all ships will stay in place for safety and security purposes.",
                     *                       "marked": true,
                     *                       "fidelity": "typographic",
                     *                       "differences": {
                     *                         "marks": 2,
                     *                         "punctuation": 2
                     *                       },
                     *                       "article": {
                     *                         "id": "aSy0q1zfqcHs7JC3v",
                     *                         "title": "Washington shelves a second strike on Venezuela",
                     *                         "url": "https://harrow-bay-courier.example/world/second-wave-called-off",
                     *                         "published": "2026-01-09T06:20:00-05:00"
                     *                       }
                     *                     }
                     *                   ]
                     *                 },
                     *                 {
                     *                   "outlet": {
                     *                     "slug": "saltmarsh-weekly",
                     *                     "name": "Saltmarsh Weekly"
                     *                   },
                     *                   "printings": [
                     *                     {
                     *                       "id": "n0vx7fO35EDXzyVuu",
                     *                       "text": "Venezuela is releasing large numbers of political prisoners as a sign of ‘Seeking Peace,’",
                     *                       "marked": true,
                     *                       "fidelity": "typographic",
                     *                       "differences": {
                     *                         "cut-tail": 1,
                     *                         "marks": 1
                     *                       },
                     *                       "article": {
                     *                         "id": "avtE0PpdN2t9pVr29",
                     *                         "title": "Reading the post: what Trump promised Caracas, and what he kept back",
                     *                         "url": "https://saltmarsh-weekly.example/analysis/reading-the-post",
                     *                         "published": "2026-01-10T10:00:00+01:00"
                     *                       }
                     *                     },
                     *                     {
                     *                       "id": "n-2UNxT1OxwHutjC1",
                     *                       "text": "very important and smart.",
                     *                       "marked": true,
                     *                       "fidelity": "verbatim",
                     *                       "differences": {
                     *                         "cut-head": 1,
                     *                         "cut-tail": 1
                     *                       },
                     *                       "article": {
                     *                         "id": "avtE0PpdN2t9pVr29",
                     *                         "title": "Reading the post: what Trump promised Caracas, and what he kept back",
                     *                         "url": "https://saltmarsh-weekly.example/analysis/reading-the-post",
                     *                         "published": "2026-01-10T10:00:00+01:00"
                     *                       }
                     *                     },
                     *                     {
                     *                       "id": "neTgPhtkKgGMc9Hvu",
                     *                       "text": "Because of this cooperation, I have cancelled the previously expected second Wave of Attacks … however, all ships will stay in place for safety and security purposes.",
                     *                       "marked": true,
                     *                       "fidelity": "abridged-marked",
                     *                       "differences": {
                     *                         "cut-head": 1,
                     *                         "marked-omission": 1
                     *                       },
                     *                       "article": {
                     *                         "id": "avtE0PpdN2t9pVr29",
                     *                         "title": "Reading the post: what Trump promised Caracas, and what he kept back",
                     *                         "url": "https://saltmarsh-weekly.example/analysis/reading-the-post",
                     *                         "published": "2026-01-10T10:00:00+01:00"
                     *                       }
                     *                     },
                     *                     {
                     *                       "id": "nXZgImfCXqVItaM5G",
                     *                       "text": "rebuilding, in a much bigger, better, and more modern form, their [Venezuela's] oil and gas infrastructure.",
                     *                       "marked": true,
                     *                       "fidelity": "abridged-marked",
                     *                       "differences": {
                     *                         "cut-head": 1,
                     *                         "cut-tail": 1,
                     *                         "insertion": 1
                     *                       },
                     *                       "article": {
                     *                         "id": "avtE0PpdN2t9pVr29",
                     *                         "title": "Reading the post: what Trump promised Caracas, and what he kept back",
                     *                         "url": "https://saltmarsh-weekly.example/analysis/reading-the-post",
                     *                         "published": "2026-01-10T10:00:00+01:00"
                     *                       }
                     *                     }
                     *                   ]
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "qkieeYeCZ59YHGeOd",
                     *               "fullest": "At least 100 Billion Dollars will be invested by BIG OIL, all of whom I will be meeting with today at The White House,",
                     *               "outlets": [
                     *                 {
                     *                   "outlet": {
                     *                     "slug": "harrow-bay-courier",
                     *                     "name": "Harrow Bay Courier"
                     *                   },
                     *                   "printings": [
                     *                     {
                     *                       "id": "nuMzn4uEHKatVu_Uc",
                     *                       "text": "At least 100 Billion Dollars will be invested by BIG OIL, all of whom I will be meeting with today at The White House,",
                     *                       "marked": true,
                     *                       "fidelity": "verbatim",
                     *                       "differences": {},
                     *                       "article": {
                     *                         "id": "aSy0q1zfqcHs7JC3v",
                     *                         "title": "Washington shelves a second strike on Venezuela",
                     *                         "url": "https://harrow-bay-courier.example/world/second-wave-called-off",
                     *                         "published": "2026-01-09T06:20:00-05:00"
                     *                       }
                     *                     }
                     *                   ]
                     *                 },
                     *                 {
                     *                   "outlet": {
                     *                     "slug": "saltmarsh-weekly",
                     *                     "name": "Saltmarsh Weekly"
                     *                   },
                     *                   "printings": [
                     *                     {
                     *                       "id": "nRxMtliQuX9J11Mls",
                     *                       "text": "At least 100 Billion Dollars will be invested by BIG OIL,",
                     *                       "marked": true,
                     *                       "fidelity": "verbatim",
                     *                       "differences": {
                     *                         "cut-tail": 1
                     *                       },
                     *                       "article": {
                     *                         "id": "avtE0PpdN2t9pVr29",
                     *                         "title": "Reading the post: what Trump promised Caracas, and what he kept back",
                     *                         "url": "https://saltmarsh-weekly.example/analysis/reading-the-post",
                     *                         "published": "2026-01-10T10:00:00+01:00"
                     *                       }
                     *                     }
                     *                   ]
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null,
                     *       "next_url": null
                     *     }
                     */
                    "application/json": {
                        /** @description The statements of this page. */
                        data: components["schemas"]["Comparison"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Only with `include=total`. */
                        total?: {
                            /** @description Whether there are more. */
                            capped: boolean;
                            /** @description How many there are on all pages, at most 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. `invalid-cursor`: The cursor does not fit this list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuotes: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next` of the page before. It only fits the list, filters and sort order that it came from. */
                cursor?: string;
                /** @description Only quotes of which at least one printing in quotation marks is so faithful to the fullest wording. */
                fidelity?: "verbatim" | "typographic" | "abridged-marked" | "abridged-silent" | "altered";
                /**
                 * @description Only these fields of every item, separated by commas: `id`, `text`, `speaker`, `medium`, `first_seen`, `last_seen`, `counts`, `match`.
                 * @example id,text
                 */
                fields?: string;
                /** @description The form of the answer, before what the header Accept asks for: `json`, a page at a time; `ndjson`, everything that the filters select, one item a line; the last line says that nothing was cut. It is read bit by bit, so that what changes meanwhile may be in it as it was or as it is, but nothing that stays is left out or told twice; `csv`, the same as rows, the last of which begins with `#end`; `jsonld` (schema.org Quotation). */
                format?: "json" | "ndjson" | "csv" | "jsonld";
                /**
                 * @description Only quotes first seen at this instant or later; a date is its first moment in UTC.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description What to tell beside the page, of JSON: `total`, `facets`.
                 * @example total,facets
                 */
                include?: string;
                /** @description Most items on the page. */
                limit?: number;
                /**
                 * @description Only quotes of which the fullest wording is said to come from there, by its normal name.
                 * @example Truth Social
                 */
                medium?: string;
                /** @description Only quotes of which at least one printing in quotation marks is attributed with this confidence. */
                min_confidence?: number;
                /** @description Only quotes that at least this many outlets print in quotation marks. */
                min_outlets?: number;
                /**
                 * @description Only quotes that this outlet prints in quotation marks.
                 * @example harrow-bay-courier
                 */
                outlet?: string;
                /** @description Only quotes of which one wording holds all this: words, in any order; phrases in quotation marks of any kind; and beginnings of words, as `harb*`. Case, accents and punctuation do not matter, and any text is a search. */
                q?: string;
                /** @description `first_seen`: the newest first, those without a date last. `outlets`: the most widely printed first. `relevance`: the words of `q` make up most of the wording; it needs `q`, and is the default with it. Without `q` the default is `first_seen`. */
                sort?: "first_seen" | "outlets" | "relevance";
                /**
                 * @description Only quotes of this speaker.
                 * @example delcy-rodriguez
                 */
                speaker?: string;
                /**
                 * @description Only quotes first seen at this instant or earlier; a date is its last moment in UTC.
                 * @example 2026-12-31
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotes. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "qvpl2qIfhkHhYe-sn",
                     *           "text": "They've been great. ... Everything we've wanted, they've given us.",
                     *           "speaker": {
                     *             "slug": "donald-trump",
                     *             "name": "Donald Trump",
                     *             "kind": "person"
                     *           },
                     *           "medium": null,
                     *           "first_seen": "2026-01-09T11:20:00.000Z",
                     *           "last_seen": "2026-01-09T13:00:00.000Z",
                     *           "counts": {
                     *             "outlets": 3,
                     *             "articles": 3,
                     *             "wordings": 3,
                     *             "quotations": 3
                     *           },
                     *           "match": {
                     *             "wording": "have been great: everything we've wanted, they've given us",
                     *             "highlights": [
                     *               {
                     *                 "start": 10,
                     *                 "end": 27
                     *               },
                     *               {
                     *                 "start": 34,
                     *                 "end": 40
                     *               }
                     *             ],
                     *             "snippet": {
                     *               "text": "have been great: everything we've wanted, they've given us",
                     *               "start": 0,
                     *               "end": 58
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "next_url": null
                     *     }
                     */
                    "application/json": components["schemas"]["QuotePage"];
                    "application/ld+json": Record<string, never>;
                    "application/x-ndjson": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. `invalid-cursor`: The cursor does not fit this list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuote: {
        parameters: {
            query?: {
                /** @description The form of the answer, before what the header Accept asks for: `json`, a page at a time; `jsonld` (schema.org Quotation); `annotation` (W3C Web Annotation). */
                format?: "json" | "jsonld" | "annotation";
                /**
                 * @description What to tell of other quotes beside it: `fits`, `recurrences`.
                 * @example fits,recurrences
                 */
                include?: string;
                /** @description Leaves out quotations whose attribution is less certain than this: of those at 0.9, about nine in ten are right. */
                min_confidence?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Opaque id of the quote.
                 * @example qvpl2qIfhkHhYe-sn
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quote. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "qvpl2qIfhkHhYe-sn",
                     *       "text": "They've been great. ... Everything we've wanted, they've given us.",
                     *       "speaker": {
                     *         "slug": "donald-trump",
                     *         "name": "Donald Trump",
                     *         "kind": "person"
                     *       },
                     *       "medium": null,
                     *       "first_seen": "2026-01-09T11:20:00.000Z",
                     *       "last_seen": "2026-01-09T13:00:00.000Z",
                     *       "counts": {
                     *         "outlets": 3,
                     *         "articles": 3,
                     *         "wordings": 3,
                     *         "quotations": 3
                     *       },
                     *       "outlets": [
                     *         {
                     *           "slug": "harrow-bay-courier",
                     *           "name": "Harrow Bay Courier"
                     *         },
                     *         {
                     *           "slug": "lantern-street-news",
                     *           "name": "Lantern Street News"
                     *         },
                     *         {
                     *           "slug": "quillback-review",
                     *           "name": "Quillback Review"
                     *         },
                     *         {
                     *           "slug": "the-tern-island-post",
                     *           "name": "The Tern Island Post"
                     *         }
                     *       ],
                     *       "wordings": [
                     *         {
                     *           "text": "They've been great. ... Everything we've wanted, they've given us.",
                     *           "fullest": true,
                     *           "fidelity": null,
                     *           "quotations": [
                     *             {
                     *               "id": "nvpl2qIfhkHhYe-sn",
                     *               "outlet": {
                     *                 "slug": "harrow-bay-courier",
                     *                 "name": "Harrow Bay Courier"
                     *               },
                     *               "article": {
                     *                 "id": "aSy0q1zfqcHs7JC3v",
                     *                 "title": "Washington shelves a second strike on Venezuela",
                     *                 "url": "https://harrow-bay-courier.example/world/second-wave-called-off",
                     *                 "published": "2026-01-09T06:20:00-05:00"
                     *               },
                     *               "speaker": {
                     *                 "slug": "donald-trump",
                     *                 "name": "Donald Trump",
                     *                 "kind": "person"
                     *               },
                     *               "speaker_differs": false,
                     *               "start": 1168,
                     *               "end": 1234,
                     *               "parts": [
                     *                 {
                     *                   "start": 1168,
                     *                   "end": 1234,
                     *                   "text": "They've been great. ... Everything we've wanted, they've given us."
                     *                 }
                     *               ],
                     *               "text": "They've been great. ... Everything we've wanted, they've given us.",
                     *               "kind": "direct",
                     *               "marked": true,
                     *               "unclosed": false,
                     *               "source": {
                     *                 "start": 1142,
                     *                 "end": 1147,
                     *                 "text": "Trump"
                     *               },
                     *               "cue": {
                     *                 "start": 1148,
                     *                 "end": 1152,
                     *                 "text": "told"
                     *               },
                     *               "medium": null,
                     *               "addressee": {
                     *                 "start": 1153,
                     *                 "end": 1165,
                     *                 "text": "Sean Hannity",
                     *                 "name": "Sean Hannity"
                     *               },
                     *               "rule": "cue-before",
                     *               "confidence": 0.951,
                     *               "correction": null,
                     *               "fidelity": null,
                     *               "reason": {
                     *                 "rule": "representative",
                     *                 "score": 1,
                     *                 "shared_words": 12,
                     *                 "differences": {},
                     *                 "spans": [
                     *                   {
                     *                     "start": 0,
                     *                     "end": 65,
                     *                     "base_start": 0,
                     *                     "base_end": 65
                     *                   }
                     *                 ],
                     *                 "correction": null,
                     *                 "version": 1
                     *               }
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "text": "They've been great. ... Everything we've wanted, they've given us,",
                     *           "fullest": false,
                     *           "fidelity": "verbatim",
                     *           "quotations": [
                     *             {
                     *               "id": "n_LYW6ZbhUu3YN8FM",
                     *               "outlet": {
                     *                 "slug": "lantern-street-news",
                     *                 "name": "Lantern Street News"
                     *               },
                     *               "article": {
                     *                 "id": "au6XZLgPf0agkgErF",
                     *                 "title": "Outside the gates, they chanted through the night",
                     *                 "url": "https://lantern-street-news.example/story/outside-the-gates",
                     *                 "published": "2026-01-09T08:10:00-04:00"
                     *               },
                     *               "speaker": {
                     *                 "slug": "donald-trump",
                     *                 "name": "Donald Trump",
                     *                 "kind": "person"
                     *               },
                     *               "speaker_differs": false,
                     *               "start": 1053,
                     *               "end": 1119,
                     *               "parts": [
                     *                 {
                     *                   "start": 1053,
                     *                   "end": 1119,
                     *                   "text": "They've been great. ... Everything we've wanted, they've given us,"
                     *                 }
                     *               ],
                     *               "text": "They've been great. ... Everything we've wanted, they've given us,",
                     *               "kind": "direct",
                     *               "marked": true,
                     *               "unclosed": false,
                     *               "source": {
                     *                 "start": 1121,
                     *                 "end": 1126,
                     *                 "text": "Trump"
                     *               },
                     *               "cue": {
                     *                 "start": 1127,
                     *                 "end": 1131,
                     *                 "text": "said"
                     *               },
                     *               "medium": null,
                     *               "addressee": {
                     *                 "start": 1135,
                     *                 "end": 1147,
                     *                 "text": "Sean Hannity",
                     *                 "name": "Sean Hannity"
                     *               },
                     *               "rule": "cue-after",
                     *               "confidence": 0.933,
                     *               "correction": null,
                     *               "fidelity": "verbatim",
                     *               "reason": {
                     *                 "rule": "identical",
                     *                 "score": 0.9735,
                     *                 "shared_words": 12,
                     *                 "differences": {},
                     *                 "spans": [
                     *                   {
                     *                     "start": 0,
                     *                     "end": 65,
                     *                     "base_start": 0,
                     *                     "base_end": 65
                     *                   }
                     *                 ],
                     *                 "correction": null,
                     *                 "version": 1
                     *               }
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "text": "They’ve been great. Everything we’ve wanted, they’ve given us,",
                     *           "fullest": false,
                     *           "fidelity": "typographic",
                     *           "quotations": [
                     *             {
                     *               "id": "n3bkRqbBjGJXD6vZX",
                     *               "outlet": {
                     *                 "slug": "the-tern-island-post",
                     *                 "name": "The Tern Island Post"
                     *               },
                     *               "article": {
                     *                 "id": "akdBZCrJcvWrsOGl9",
                     *                 "title": "No second wave, says Trump, as prisons open",
                     *                 "url": "https://tern-island-post.example/a/7741",
                     *                 "published": "2026-01-09T18:30:00+05:30"
                     *               },
                     *               "speaker": {
                     *                 "slug": "donald-trump",
                     *                 "name": "Donald Trump",
                     *                 "kind": "person"
                     *               },
                     *               "speaker_differs": false,
                     *               "start": 695,
                     *               "end": 757,
                     *               "parts": [
                     *                 {
                     *                   "start": 695,
                     *                   "end": 757,
                     *                   "text": "They’ve been great. Everything we’ve wanted, they’ve given us,"
                     *                 }
                     *               ],
                     *               "text": "They’ve been great. Everything we’ve wanted, they’ve given us,",
                     *               "kind": "direct",
                     *               "marked": true,
                     *               "unclosed": false,
                     *               "source": {
                     *                 "start": 759,
                     *                 "end": 764,
                     *                 "text": "Trump"
                     *               },
                     *               "cue": {
                     *                 "start": 765,
                     *                 "end": 769,
                     *                 "text": "said"
                     *               },
                     *               "medium": {
                     *                 "start": 828,
                     *                 "end": 840,
                     *                 "text": "an interview",
                     *                 "name": "interview"
                     *               },
                     *               "addressee": {
                     *                 "start": 846,
                     *                 "end": 858,
                     *                 "text": "Sean Hannity",
                     *                 "name": "Sean Hannity"
                     *               },
                     *               "rule": "cue-after",
                     *               "confidence": 0.973,
                     *               "correction": null,
                     *               "fidelity": "typographic",
                     *               "reason": {
                     *                 "rule": "identical",
                     *                 "score": 0.9735,
                     *                 "shared_words": 12,
                     *                 "differences": {
                     *                   "marks": 3,
                     *                   "punctuation": 1
                     *                 },
                     *                 "spans": [
                     *                   {
                     *                     "start": 0,
                     *                     "end": 61,
                     *                     "base_start": 0,
                     *                     "base_end": 65
                     *                   }
                     *                 ],
                     *                 "correction": null,
                     *                 "version": 1
                     *               }
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "text": "have been great: everything we've wanted, they've given us",
                     *           "fullest": false,
                     *           "fidelity": "altered",
                     *           "quotations": [
                     *             {
                     *               "id": "nZjCoyE9pAmYCuzsl",
                     *               "outlet": {
                     *                 "slug": "quillback-review",
                     *                 "name": "Quillback Review"
                     *               },
                     *               "article": {
                     *                 "id": "aCZBCAW0BpmcXWpYj",
                     *                 "title": "The raid that will not happen",
                     *                 "url": "https://quillback-review.example/dispatch/0109",
                     *                 "published": "2026-01-09T16:00:00-08:00"
                     *               },
                     *               "speaker": {
                     *                 "slug": "donald-trump",
                     *                 "name": "Donald Trump",
                     *                 "kind": "person"
                     *               },
                     *               "speaker_differs": false,
                     *               "start": 1082,
                     *               "end": 1140,
                     *               "parts": [
                     *                 {
                     *                   "start": 1082,
                     *                   "end": 1140,
                     *                   "text": "have been great: everything we've wanted, they've given us"
                     *                 }
                     *               ],
                     *               "text": "have been great: everything we've wanted, they've given us",
                     *               "kind": "unmarked",
                     *               "marked": false,
                     *               "unclosed": false,
                     *               "source": null,
                     *               "cue": null,
                     *               "medium": null,
                     *               "addressee": null,
                     *               "rule": "known-words",
                     *               "confidence": 0.9677,
                     *               "correction": null,
                     *               "fidelity": "altered",
                     *               "reason": {
                     *                 "rule": "known-words",
                     *                 "score": 0.9677,
                     *                 "shared_words": 9,
                     *                 "differences": {
                     *                   "case": 1,
                     *                   "punctuation": 1,
                     *                   "substitution": 1
                     *                 },
                     *                 "spans": [
                     *                   {
                     *                     "start": 5,
                     *                     "end": 58,
                     *                     "base_start": 8,
                     *                     "base_end": 65
                     *                   }
                     *                 ],
                     *                 "correction": null,
                     *                 "version": 1
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "statement": "tvpl2qIfhkHhYe-sn"
                     *     }
                     */
                    "application/json": components["schemas"]["QuoteDetail"];
                    "application/ld+json": Record<string, never>;
                    "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"": Record<string, never>;
                };
            };
            /** @description The quote goes by another id since a fuller wording became known. */
            301: {
                headers: {
                    /** @description The current address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuoteCollation: {
        parameters: {
            query?: {
                /** @description The form of the answer, before what the header Accept asks for: `json`, witnesses and rows as below; `csv`, a line for each row: where it is in the base, the base's words, and what each witness prints and of what kind that is; `html`, a page that needs nothing else; `collatex`, the alignment table of CollateX, which only this parameter chooses; `tei`, a TEI P5 document with a critical apparatus. */
                format?: "json" | "csv" | "html" | "collatex" | "tei";
            };
            header?: never;
            path: {
                /**
                 * @description Opaque id of the quote.
                 * @example qvpl2qIfhkHhYe-sn
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "base": {
                     *         "label": "fullest wording",
                     *         "text": "They've been great. ... Everything we've wanted, they've given us.",
                     *         "words": 9
                     *       },
                     *       "witnesses": [
                     *         {
                     *           "id": "aSy0q1zfqcHs7JC3v",
                     *           "label": "Harrow Bay Courier",
                     *           "parts": [
                     *             "They've been great. ... Everything we've wanted, they've given us."
                     *           ],
                     *           "fidelity": "verbatim",
                     *           "differences": {},
                     *           "words": 9
                     *         },
                     *         {
                     *           "id": "au6XZLgPf0agkgErF",
                     *           "label": "Lantern Street News",
                     *           "parts": [
                     *             "They've been great. ... Everything we've wanted, they've given us,"
                     *           ],
                     *           "fidelity": "verbatim",
                     *           "differences": {},
                     *           "words": 9
                     *         },
                     *         {
                     *           "id": "aCZBCAW0BpmcXWpYj~unmarked",
                     *           "label": "Quillback Review, without marks",
                     *           "parts": [
                     *             "have been great: everything we've wanted, they've given us"
                     *           ],
                     *           "fidelity": "altered",
                     *           "differences": {
                     *             "substitution": 1,
                     *             "punctuation": 1,
                     *             "case": 1
                     *           },
                     *           "words": 9
                     *         },
                     *         {
                     *           "id": "akdBZCrJcvWrsOGl9",
                     *           "label": "The Tern Island Post",
                     *           "parts": [
                     *             "They’ve been great. Everything we’ve wanted, they’ve given us,"
                     *           ],
                     *           "fidelity": "typographic",
                     *           "differences": {
                     *             "marks": 3,
                     *             "punctuation": 1
                     *           },
                     *           "words": 9
                     *         }
                     *       ],
                     *       "rows": [
                     *         {
                     *           "base": {
                     *             "start": 0,
                     *             "end": 7,
                     *             "text": "They've"
                     *           },
                     *           "cells": [
                     *             {
                     *               "kind": "same",
                     *               "text": "They've",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 0,
                     *                 "end": 7
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "They've",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 0,
                     *                 "end": 7
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "substitution",
                     *               "text": "have",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 0,
                     *                 "end": 4
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "marks",
                     *               "text": "They’ve",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 0,
                     *                 "end": 7
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "base": {
                     *             "start": 8,
                     *             "end": 18,
                     *             "text": "been great"
                     *           },
                     *           "cells": [
                     *             {
                     *               "kind": "same",
                     *               "text": "been great",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 8,
                     *                 "end": 18
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "been great",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 8,
                     *                 "end": 18
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "been great",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 5,
                     *                 "end": 15
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "been great",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 8,
                     *                 "end": 18
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "base": {
                     *             "start": 18,
                     *             "end": 23,
                     *             "text": ". ..."
                     *           },
                     *           "cells": [
                     *             {
                     *               "kind": "same",
                     *               "text": ". ...",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 18,
                     *                 "end": 23
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": ". ...",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 18,
                     *                 "end": 23
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "punctuation",
                     *               "text": ":",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 15,
                     *                 "end": 16
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "punctuation",
                     *               "text": ".",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 18,
                     *                 "end": 19
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "base": {
                     *             "start": 24,
                     *             "end": 34,
                     *             "text": "Everything"
                     *           },
                     *           "cells": [
                     *             {
                     *               "kind": "same",
                     *               "text": "Everything",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 24,
                     *                 "end": 34
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "Everything",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 24,
                     *                 "end": 34
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "case",
                     *               "text": "everything",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 17,
                     *                 "end": 27
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "Everything",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 20,
                     *                 "end": 30
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "base": {
                     *             "start": 35,
                     *             "end": 40,
                     *             "text": "we've"
                     *           },
                     *           "cells": [
                     *             {
                     *               "kind": "same",
                     *               "text": "we've",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 35,
                     *                 "end": 40
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "we've",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 35,
                     *                 "end": 40
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "we've",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 28,
                     *                 "end": 33
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "marks",
                     *               "text": "we’ve",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 31,
                     *                 "end": 36
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "base": {
                     *             "start": 41,
                     *             "end": 48,
                     *             "text": "wanted,"
                     *           },
                     *           "cells": [
                     *             {
                     *               "kind": "same",
                     *               "text": "wanted,",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 41,
                     *                 "end": 48
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "wanted,",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 41,
                     *                 "end": 48
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "wanted,",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 34,
                     *                 "end": 41
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "wanted,",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 37,
                     *                 "end": 44
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "base": {
                     *             "start": 49,
                     *             "end": 56,
                     *             "text": "they've"
                     *           },
                     *           "cells": [
                     *             {
                     *               "kind": "same",
                     *               "text": "they've",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 49,
                     *                 "end": 56
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "they've",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 49,
                     *                 "end": 56
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "they've",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 42,
                     *                 "end": 49
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "marks",
                     *               "text": "they’ve",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 45,
                     *                 "end": 52
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "base": {
                     *             "start": 57,
                     *             "end": 65,
                     *             "text": "given us"
                     *           },
                     *           "cells": [
                     *             {
                     *               "kind": "same",
                     *               "text": "given us",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 57,
                     *                 "end": 65
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "given us",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 57,
                     *                 "end": 65
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "given us",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 50,
                     *                 "end": 58
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "given us",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 53,
                     *                 "end": 61
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "base": {
                     *             "start": 65,
                     *             "end": 66,
                     *             "text": "."
                     *           },
                     *           "cells": [
                     *             {
                     *               "kind": "same",
                     *               "text": ".",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 65,
                     *                 "end": 66
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "outside",
                     *               "text": "",
                     *               "place": null,
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "outside",
                     *               "text": "",
                     *               "place": null,
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "outside",
                     *               "text": "",
                     *               "place": null,
                     *               "partial": false,
                     *               "changes": []
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Collation"] | components["schemas"]["CollatexTable"];
                    "application/tei+xml": string;
                    "text/csv": string;
                    "text/html": string;
                };
            };
            /** @description The quote goes by another id since a fuller wording became known. */
            301: {
                headers: {
                    /** @description The current address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuoteSpread: {
        parameters: {
            query?: {
                /** @description The form of the answer, before what the header Accept asks for: `json`; `csv`, a line for each outlet; the last line begins with `#end`. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                /**
                 * @description Opaque id of the quote.
                 * @example qvpl2qIfhkHhYe-sn
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The spread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "quote": "qvpl2qIfhkHhYe-sn",
                     *       "text": "They've been great. ... Everything we've wanted, they've given us.",
                     *       "first": {
                     *         "outlet": {
                     *           "slug": "harrow-bay-courier",
                     *           "name": "Harrow Bay Courier"
                     *         },
                     *         "article": {
                     *           "id": "aSy0q1zfqcHs7JC3v",
                     *           "title": "Washington shelves a second strike on Venezuela",
                     *           "url": "https://harrow-bay-courier.example/world/second-wave-called-off",
                     *           "published": "2026-01-09T06:20:00-05:00"
                     *         },
                     *         "published_at": "2026-01-09T11:20:00.000Z",
                     *         "delay": null
                     *       },
                     *       "data": [
                     *         {
                     *           "outlet": {
                     *             "slug": "harrow-bay-courier",
                     *             "name": "Harrow Bay Courier"
                     *           },
                     *           "article": {
                     *             "id": "aSy0q1zfqcHs7JC3v",
                     *             "title": "Washington shelves a second strike on Venezuela",
                     *             "url": "https://harrow-bay-courier.example/world/second-wave-called-off",
                     *             "published": "2026-01-09T06:20:00-05:00"
                     *           },
                     *           "published_at": "2026-01-09T11:20:00.000Z",
                     *           "delay": null
                     *         },
                     *         {
                     *           "outlet": {
                     *             "slug": "lantern-street-news",
                     *             "name": "Lantern Street News"
                     *           },
                     *           "article": {
                     *             "id": "au6XZLgPf0agkgErF",
                     *             "title": "Outside the gates, they chanted through the night",
                     *             "url": "https://lantern-street-news.example/story/outside-the-gates",
                     *             "published": "2026-01-09T08:10:00-04:00"
                     *           },
                     *           "published_at": "2026-01-09T12:10:00.000Z",
                     *           "delay": {
                     *             "seconds": 3000,
                     *             "duration": "PT50M",
                     *             "exact": true
                     *           }
                     *         },
                     *         {
                     *           "outlet": {
                     *             "slug": "the-tern-island-post",
                     *             "name": "The Tern Island Post"
                     *           },
                     *           "article": {
                     *             "id": "akdBZCrJcvWrsOGl9",
                     *             "title": "No second wave, says Trump, as prisons open",
                     *             "url": "https://tern-island-post.example/a/7741",
                     *             "published": "2026-01-09T18:30:00+05:30"
                     *           },
                     *           "published_at": "2026-01-09T13:00:00.000Z",
                     *           "delay": {
                     *             "seconds": 6000,
                     *             "duration": "PT1H40M",
                     *             "exact": true
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Spread"];
                    "text/csv": string;
                };
            };
            /** @description The quote goes by another id since a fuller wording became known. */
            301: {
                headers: {
                    /** @description The current address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuoteVariants: {
        parameters: {
            query?: {
                /** @description Leaves out quotations whose attribution is less certain than this: of those at 0.9, about nine in ten are right. */
                min_confidence?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Opaque id of the quote.
                 * @example qvpl2qIfhkHhYe-sn
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "quote": "qvpl2qIfhkHhYe-sn",
                     *       "base": {
                     *         "text": "They've been great. ... Everything we've wanted, they've given us.",
                     *         "quotation": "nvpl2qIfhkHhYe-sn"
                     *       },
                     *       "variants": [
                     *         {
                     *           "text": "They've been great. ... Everything we've wanted, they've given us.",
                     *           "outlet": {
                     *             "slug": "harrow-bay-courier",
                     *             "name": "Harrow Bay Courier"
                     *           },
                     *           "article": {
                     *             "id": "aSy0q1zfqcHs7JC3v",
                     *             "title": "Washington shelves a second strike on Venezuela",
                     *             "url": "https://harrow-bay-courier.example/world/second-wave-called-off",
                     *             "published": "2026-01-09T06:20:00-05:00"
                     *           },
                     *           "quotation": "nvpl2qIfhkHhYe-sn",
                     *           "marked": true,
                     *           "differences": {},
                     *           "segments": [
                     *             {
                     *               "kind": "same",
                     *               "base": {
                     *                 "start": 0,
                     *                 "end": 65,
                     *                 "text": "They've been great. ... Everything we've wanted, they've given us"
                     *               },
                     *               "other": {
                     *                 "start": 0,
                     *                 "end": 65,
                     *                 "text": "They've been great. ... Everything we've wanted, they've given us"
                     *               },
                     *               "changes": []
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "text": "They've been great. ... Everything we've wanted, they've given us,",
                     *           "outlet": {
                     *             "slug": "lantern-street-news",
                     *             "name": "Lantern Street News"
                     *           },
                     *           "article": {
                     *             "id": "au6XZLgPf0agkgErF",
                     *             "title": "Outside the gates, they chanted through the night",
                     *             "url": "https://lantern-street-news.example/story/outside-the-gates",
                     *             "published": "2026-01-09T08:10:00-04:00"
                     *           },
                     *           "quotation": "n_LYW6ZbhUu3YN8FM",
                     *           "marked": true,
                     *           "differences": {},
                     *           "segments": [
                     *             {
                     *               "kind": "same",
                     *               "base": {
                     *                 "start": 0,
                     *                 "end": 65,
                     *                 "text": "They've been great. ... Everything we've wanted, they've given us"
                     *               },
                     *               "other": {
                     *                 "start": 0,
                     *                 "end": 65,
                     *                 "text": "They've been great. ... Everything we've wanted, they've given us"
                     *               },
                     *               "changes": []
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "text": "have been great: everything we've wanted, they've given us",
                     *           "outlet": {
                     *             "slug": "quillback-review",
                     *             "name": "Quillback Review"
                     *           },
                     *           "article": {
                     *             "id": "aCZBCAW0BpmcXWpYj",
                     *             "title": "The raid that will not happen",
                     *             "url": "https://quillback-review.example/dispatch/0109",
                     *             "published": "2026-01-09T16:00:00-08:00"
                     *           },
                     *           "quotation": "nZjCoyE9pAmYCuzsl",
                     *           "marked": false,
                     *           "differences": {
                     *             "substitution": 1,
                     *             "punctuation": 1,
                     *             "case": 1
                     *           },
                     *           "segments": [
                     *             {
                     *               "kind": "substitution",
                     *               "base": {
                     *                 "start": 0,
                     *                 "end": 7,
                     *                 "text": "They've"
                     *               },
                     *               "other": {
                     *                 "start": 0,
                     *                 "end": 4,
                     *                 "text": "have"
                     *               },
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "base": {
                     *                 "start": 8,
                     *                 "end": 18,
                     *                 "text": "been great"
                     *               },
                     *               "other": {
                     *                 "start": 5,
                     *                 "end": 15,
                     *                 "text": "been great"
                     *               },
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "punctuation",
                     *               "base": {
                     *                 "start": 18,
                     *                 "end": 23,
                     *                 "text": ". ..."
                     *               },
                     *               "other": {
                     *                 "start": 15,
                     *                 "end": 16,
                     *                 "text": ":"
                     *               },
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "case",
                     *               "base": {
                     *                 "start": 24,
                     *                 "end": 34,
                     *                 "text": "Everything"
                     *               },
                     *               "other": {
                     *                 "start": 17,
                     *                 "end": 27,
                     *                 "text": "everything"
                     *               },
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "base": {
                     *                 "start": 35,
                     *                 "end": 65,
                     *                 "text": "we've wanted, they've given us"
                     *               },
                     *               "other": {
                     *                 "start": 28,
                     *                 "end": 58,
                     *                 "text": "we've wanted, they've given us"
                     *               },
                     *               "changes": []
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "text": "They’ve been great. Everything we’ve wanted, they’ve given us,",
                     *           "outlet": {
                     *             "slug": "the-tern-island-post",
                     *             "name": "The Tern Island Post"
                     *           },
                     *           "article": {
                     *             "id": "akdBZCrJcvWrsOGl9",
                     *             "title": "No second wave, says Trump, as prisons open",
                     *             "url": "https://tern-island-post.example/a/7741",
                     *             "published": "2026-01-09T18:30:00+05:30"
                     *           },
                     *           "quotation": "n3bkRqbBjGJXD6vZX",
                     *           "marked": true,
                     *           "differences": {
                     *             "marks": 3,
                     *             "punctuation": 1
                     *           },
                     *           "segments": [
                     *             {
                     *               "kind": "marks",
                     *               "base": {
                     *                 "start": 0,
                     *                 "end": 7,
                     *                 "text": "They've"
                     *               },
                     *               "other": {
                     *                 "start": 0,
                     *                 "end": 7,
                     *                 "text": "They’ve"
                     *               },
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "base": {
                     *                 "start": 8,
                     *                 "end": 18,
                     *                 "text": "been great"
                     *               },
                     *               "other": {
                     *                 "start": 8,
                     *                 "end": 18,
                     *                 "text": "been great"
                     *               },
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "punctuation",
                     *               "base": {
                     *                 "start": 18,
                     *                 "end": 23,
                     *                 "text": ". ..."
                     *               },
                     *               "other": {
                     *                 "start": 18,
                     *                 "end": 19,
                     *                 "text": "."
                     *               },
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "base": {
                     *                 "start": 24,
                     *                 "end": 34,
                     *                 "text": "Everything"
                     *               },
                     *               "other": {
                     *                 "start": 20,
                     *                 "end": 30,
                     *                 "text": "Everything"
                     *               },
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "marks",
                     *               "base": {
                     *                 "start": 35,
                     *                 "end": 40,
                     *                 "text": "we've"
                     *               },
                     *               "other": {
                     *                 "start": 31,
                     *                 "end": 36,
                     *                 "text": "we’ve"
                     *               },
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "base": {
                     *                 "start": 41,
                     *                 "end": 47,
                     *                 "text": "wanted"
                     *               },
                     *               "other": {
                     *                 "start": 37,
                     *                 "end": 43,
                     *                 "text": "wanted"
                     *               },
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "marks",
                     *               "base": {
                     *                 "start": 49,
                     *                 "end": 56,
                     *                 "text": "they've"
                     *               },
                     *               "other": {
                     *                 "start": 45,
                     *                 "end": 52,
                     *                 "text": "they’ve"
                     *               },
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "base": {
                     *                 "start": 57,
                     *                 "end": 65,
                     *                 "text": "given us"
                     *               },
                     *               "other": {
                     *                 "start": 53,
                     *                 "end": 61,
                     *                 "text": "given us"
                     *               },
                     *               "changes": []
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Variants"];
                };
            };
            /** @description The quote goes by another id since a fuller wording became known. */
            301: {
                headers: {
                    /** @description The current address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSpeakers: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next` of the page before. It only fits the list, filters and sort order that it came from. */
                cursor?: string;
                /**
                 * @description Only these fields of every item, separated by commas: `slug`, `name`, `kind`, `quotes`.
                 * @example slug,name
                 */
                fields?: string;
                /** @description The form of the answer, before what the header Accept asks for: `json`, a page at a time; `ndjson`, everything that the filters select, one item a line; the last line says that nothing was cut. It is read bit by bit, so that what changes meanwhile may be in it as it was or as it is, but nothing that stays is left out or told twice; `csv`, the same as rows, the last of which begins with `#end`. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description What to tell beside the page, of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Most items on the page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of speakers. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "slug": "alfredo-romero",
                     *           "name": "Alfredo Romero",
                     *           "kind": "person",
                     *           "quotes": 1
                     *         },
                     *         {
                     *           "slug": "caracas",
                     *           "name": "Caracas",
                     *           "kind": "organisation",
                     *           "quotes": 1
                     *         },
                     *         {
                     *           "slug": "delcy-rodriguez",
                     *           "name": "Delcy Rodríguez",
                     *           "kind": "person",
                     *           "quotes": 3
                     *         }
                     *       ],
                     *       "next": "eyJsaXN0IjoiX3hGWXlJSTJzVmZ3IiwiYWZ0ZXIiOlsiRGVsY3kgUm9kcsOtZ3VleiIsInN1U2lRdUs4QXJ1TUVlZjdhIl19",
                     *       "next_url": "/v1/speakers?limit=3&cursor=eyJsaXN0IjoiX3hGWXlJSTJzVmZ3IiwiYWZ0ZXIiOlsiRGVsY3kgUm9kcsOtZ3VleiIsInN1U2lRdUs4QXJ1TUVlZjdhIl19"
                     *     }
                     */
                    "application/json": {
                        /** @description The speakers of this page. */
                        data: components["schemas"]["Speaker"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Only with `include=total`. */
                        total?: {
                            /** @description Whether there are more. */
                            capped: boolean;
                            /** @description How many there are on all pages, at most 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. `invalid-cursor`: The cursor does not fit this list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSpeaker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Readable id of the speaker.
                 * @example delcy-rodriguez
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The speaker. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "delcy-rodriguez",
                     *       "name": "Delcy Rodríguez",
                     *       "kind": "person",
                     *       "quotes": 3,
                     *       "aliases": [
                     *         {
                     *           "name": "Delcy Rodriguez",
                     *           "articles": 1
                     *         },
                     *         {
                     *           "name": "Rodriguez",
                     *           "articles": 1
                     *         },
                     *         {
                     *           "name": "Rodríguez",
                     *           "articles": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SpeakerDetail"];
                };
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSpeakerCompany: {
        parameters: {
            query?: {
                /** @description Most others to tell. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Readable id of the speaker.
                 * @example delcy-rodriguez
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "speaker": {
                     *         "slug": "delcy-rodriguez",
                     *         "name": "Delcy Rodríguez",
                     *         "kind": "person"
                     *       },
                     *       "considered": 3,
                     *       "complete": true,
                     *       "data": [
                     *         {
                     *           "speaker": {
                     *             "slug": "donald-trump",
                     *             "name": "Donald Trump",
                     *             "kind": "person"
                     *           },
                     *           "articles": 3
                     *         },
                     *         {
                     *           "speaker": {
                     *             "slug": "caracas",
                     *             "name": "Caracas",
                     *             "kind": "organisation"
                     *           },
                     *           "articles": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Company"];
                };
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSpeakerQuotes: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next` of the page before. It only fits the list, filters and sort order that it came from. */
                cursor?: string;
                /** @description Only quotes of which at least one printing in quotation marks is so faithful to the fullest wording. */
                fidelity?: "verbatim" | "typographic" | "abridged-marked" | "abridged-silent" | "altered";
                /**
                 * @description Only these fields of every item, separated by commas: `id`, `text`, `speaker`, `medium`, `first_seen`, `last_seen`, `counts`, `match`.
                 * @example id,text
                 */
                fields?: string;
                /** @description The form of the answer, before what the header Accept asks for: `json`, a page at a time; `ndjson`, everything that the filters select, one item a line; the last line says that nothing was cut. It is read bit by bit, so that what changes meanwhile may be in it as it was or as it is, but nothing that stays is left out or told twice; `csv`, the same as rows, the last of which begins with `#end`; `jsonld` (schema.org Quotation). */
                format?: "json" | "ndjson" | "csv" | "jsonld";
                /**
                 * @description Only quotes first seen at this instant or later; a date is its first moment in UTC.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description What to tell beside the page, of JSON: `total`, `facets`.
                 * @example total,facets
                 */
                include?: string;
                /** @description Most items on the page. */
                limit?: number;
                /**
                 * @description Only quotes of which the fullest wording is said to come from there, by its normal name.
                 * @example Truth Social
                 */
                medium?: string;
                /** @description Only quotes of which at least one printing in quotation marks is attributed with this confidence. */
                min_confidence?: number;
                /** @description Only quotes that at least this many outlets print in quotation marks. */
                min_outlets?: number;
                /**
                 * @description Only quotes that this outlet prints in quotation marks.
                 * @example harrow-bay-courier
                 */
                outlet?: string;
                /** @description Only quotes of which one wording holds all this: words, in any order; phrases in quotation marks of any kind; and beginnings of words, as `harb*`. Case, accents and punctuation do not matter, and any text is a search. */
                q?: string;
                /** @description `first_seen`: the newest first, those without a date last. `outlets`: the most widely printed first. `relevance`: the words of `q` make up most of the wording; it needs `q`, and is the default with it. Without `q` the default is `first_seen`. */
                sort?: "first_seen" | "outlets" | "relevance";
                /**
                 * @description Only quotes first seen at this instant or earlier; a date is its last moment in UTC.
                 * @example 2026-12-31
                 */
                to?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Readable id of the speaker.
                 * @example delcy-rodriguez
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotes. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "qSDGRZUW4Trp4uWzH",
                     *           "text": "stain",
                     *           "speaker": {
                     *             "slug": "delcy-rodriguez",
                     *             "name": "Delcy Rodríguez",
                     *             "kind": "person"
                     *           },
                     *           "medium": null,
                     *           "first_seen": "2026-01-09T15:05:00.000Z",
                     *           "last_seen": "2026-01-10T09:00:00.000Z",
                     *           "counts": {
                     *             "outlets": 2,
                     *             "articles": 2,
                     *             "wordings": 1,
                     *             "quotations": 2
                     *           }
                     *         },
                     *         {
                     *           "id": "qRdZJiu0N64EFbSOu",
                     *           "text": "exclusion.",
                     *           "speaker": {
                     *             "slug": "delcy-rodriguez",
                     *             "name": "Delcy Rodríguez",
                     *             "kind": "person"
                     *           },
                     *           "medium": null,
                     *           "first_seen": "2026-01-09T15:05:00.000Z",
                     *           "last_seen": "2026-01-10T09:00:00.000Z",
                     *           "counts": {
                     *             "outlets": 2,
                     *             "articles": 2,
                     *             "wordings": 2,
                     *             "quotations": 2
                     *           }
                     *         }
                     *       ],
                     *       "next": "eyJsaXN0IjoiYjdhU1NwY2ZiRlFxIiwiYWZ0ZXIiOlsiMjAyNi0wMS0wOVQxNTowNTowMC4wMDBaIiwicVJkWkppdTBONjRFRmJTT3UiXX0",
                     *       "next_url": "/v1/speakers/delcy-rodriguez/quotes?limit=2&cursor=eyJsaXN0IjoiYjdhU1NwY2ZiRlFxIiwiYWZ0ZXIiOlsiMjAyNi0wMS0wOVQxNTowNTowMC4wMDBaIiwicVJkWkppdTBONjRFRmJTT3UiXX0"
                     *     }
                     */
                    "application/json": components["schemas"]["QuotePage"];
                    "application/ld+json": Record<string, never>;
                    "application/x-ndjson": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. `invalid-cursor`: The cursor does not fit this list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSpeakerTimeline: {
        parameters: {
            query?: {
                /** @description The form of the answer, before what the header Accept asks for: `json`; `csv`, a line for each point; the last line begins with `#end`; `svg`, drawn, with its own light and dark style. */
                format?: "json" | "csv" | "svg";
                /**
                 * @description Only what was published on this day (UTC) or later.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description Only articles of this outlet.
                 * @example harrow-bay-courier
                 */
                outlet?: string;
                /** @description What each point stands for; weeks begin on Mondays. */
                per?: "day" | "week" | "month";
                /**
                 * @description Only what was published on this day (UTC) or earlier.
                 * @example 2026-12-31
                 */
                to?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Readable id of the speaker.
                 * @example delcy-rodriguez
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeline. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "speaker": {
                     *         "slug": "delcy-rodriguez",
                     *         "name": "Delcy Rodríguez",
                     *         "kind": "person"
                     *       },
                     *       "outlet": null,
                     *       "per": "day",
                     *       "total": {
                     *         "quotations": 7,
                     *         "articles": 3,
                     *         "quotes": 3
                     *       },
                     *       "data": [
                     *         {
                     *           "start": "2026-01-09",
                     *           "quotations": 4,
                     *           "articles": 2,
                     *           "quotes": 3
                     *         },
                     *         {
                     *           "start": "2026-01-10",
                     *           "quotations": 3,
                     *           "articles": 1,
                     *           "quotes": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Timeline"];
                    "image/svg+xml": string;
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStatements: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next` of the page before. It only fits the list, filters and sort order that it came from. */
                cursor?: string;
                /**
                 * @description Only these fields of every item, separated by commas: `id`, `text`, `authoritative`, `speaker`, `speaker_name`, `medium`, `addressee`, `date`, `url`, `counts`.
                 * @example id,text
                 */
                fields?: string;
                /** @description The form of the answer, before what the header Accept asks for: `json`, a page at a time; `ndjson`, everything that the filters select, one item a line; the last line says that nothing was cut. It is read bit by bit, so that what changes meanwhile may be in it as it was or as it is, but nothing that stays is left out or told twice; `csv`, the same as rows, the last of which begins with `#end`. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description Only statements of this instant or later; a date is its first moment in UTC.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description What to tell beside the page, of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Most items on the page. */
                limit?: number;
                /**
                 * @description Only what was said there, by its normal name.
                 * @example Truth Social
                 */
                medium?: string;
                /**
                 * @description Only statements of which this outlet prints some in quotation marks.
                 * @example harrow-bay-courier
                 */
                outlet?: string;
                /**
                 * @description Only statements of this speaker.
                 * @example donald-trump
                 */
                speaker?: string;
                /**
                 * @description Only statements of this instant or earlier; a date is its last moment in UTC.
                 * @example 2026-12-31
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of statements. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "tZetPutn1V8g10Ozn",
                     *           "text": "This is an important day because it shows what we have always known: that injustice will not last forever and that truth, although it be wounded, ends up finding its way,",
                     *           "authoritative": false,
                     *           "speaker": {
                     *             "slug": "maria-corina-machado",
                     *             "name": "María Corina Machado",
                     *             "kind": "person"
                     *           },
                     *           "speaker_name": "María Corina Machado",
                     *           "medium": "audio message",
                     *           "addressee": null,
                     *           "date": "2026-01-09",
                     *           "url": null,
                     *           "counts": {
                     *             "quotes": 1,
                     *             "outlets": 3,
                     *             "articles": 3,
                     *             "quotations": 3
                     *           }
                     *         },
                     *         {
                     *           "id": "tvpl2qIfhkHhYe-sn",
                     *           "text": "They've been great. ... Everything we've wanted, they've given us,",
                     *           "authoritative": false,
                     *           "speaker": {
                     *             "slug": "donald-trump",
                     *             "name": "Donald Trump",
                     *             "kind": "person"
                     *           },
                     *           "speaker_name": "Donald Trump",
                     *           "medium": "interview",
                     *           "addressee": "Sean Hannity",
                     *           "date": "2026-01-09",
                     *           "url": null,
                     *           "counts": {
                     *             "quotes": 1,
                     *             "outlets": 3,
                     *             "articles": 3,
                     *             "quotations": 3
                     *           }
                     *         }
                     *       ],
                     *       "next": "eyJsaXN0IjoiZUVUN1BDdlB4UktPIiwiYWZ0ZXIiOlsiMjAyNi0wMS0wOVQxMToyMDowMC4wMDBaIiwidHZwbDJxSWZoa0hoWWUtc24iXX0",
                     *       "next_url": "/v1/statements?limit=2&cursor=eyJsaXN0IjoiZUVUN1BDdlB4UktPIiwiYWZ0ZXIiOlsiMjAyNi0wMS0wOVQxMToyMDowMC4wMDBaIiwidHZwbDJxSWZoa0hoWWUtc24iXX0"
                     *     }
                     */
                    "application/json": {
                        /** @description The statements of this page. */
                        data: components["schemas"]["Statement"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Only with `include=total`. */
                        total?: {
                            /** @description Whether there are more. */
                            capped: boolean;
                            /** @description How many there are on all pages, at most 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. `invalid-cursor`: The cursor does not fit this list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    storeStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that is new for each thing to be done, such as a UUID: repeating the request with it within a day gives the first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "speaker": "Mara Dole",
                 *       "medium": "letter",
                 *       "date": "2026-01-12",
                 *       "url": "https://harrow-bay.example/letters/harbour-wall",
                 *       "text": "We start on Monday. It will take a year, and it will not be cheap."
                 *     }
                 */
                "application/json": components["schemas"]["StatementRequestInput"];
            };
        };
        responses: {
            /** @description The very same was given before. */
            200: {
                headers: {
                    /** @description Address of the statement. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredStatement"];
                };
            };
            /** @description The text is kept. */
            201: {
                headers: {
                    /** @description Address of the statement. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "created",
                     *       "statement": {
                     *         "id": "tdtj_5OG5T443PIGJ",
                     *         "text": "We start on Monday. It will take a year, and it will not be cheap.",
                     *         "authoritative": true,
                     *         "speaker": null,
                     *         "speaker_name": "Mara Dole",
                     *         "medium": "letter",
                     *         "addressee": null,
                     *         "date": "2026-01-12",
                     *         "url": "https://harrow-bay.example/letters/harbour-wall",
                     *         "counts": {
                     *           "quotes": 0,
                     *           "outlets": 0,
                     *           "articles": 0,
                     *           "quotations": 0
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredStatement"];
                };
            };
            /** @description `invalid-request`: The request is not valid. `malformed-body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-in-flight`: The same request is being carried out. `conflict`: This does not go with what is stored. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of a kind that this address does not take. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The Idempotency-Key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service is not ready. `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Opaque id of the statement.
                 * @example tZetPutn1V8g10Ozn
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tZetPutn1V8g10Ozn",
                     *       "text": "This is an important day because it shows what we have always known: that injustice will not last forever and that truth, although it be wounded, ends up finding its way,",
                     *       "authoritative": false,
                     *       "speaker": {
                     *         "slug": "maria-corina-machado",
                     *         "name": "María Corina Machado",
                     *         "kind": "person"
                     *       },
                     *       "speaker_name": "María Corina Machado",
                     *       "medium": "audio message",
                     *       "addressee": null,
                     *       "date": "2026-01-09",
                     *       "url": null,
                     *       "counts": {
                     *         "quotes": 1,
                     *         "outlets": 3,
                     *         "articles": 3,
                     *         "quotations": 3
                     *       },
                     *       "pieces": [
                     *         {
                     *           "text": "This is an important day because it shows what we have always known: that injustice will not last forever and that truth, although it be wounded, ends up finding its way,",
                     *           "sources": [
                     *             {
                     *               "quotation": "nZetPutn1V8g10Ozn",
                     *               "article": "au6XZLgPf0agkgErF",
                     *               "outlet": {
                     *                 "slug": "lantern-street-news",
                     *                 "name": "Lantern Street News"
                     *               },
                     *               "start": 0,
                     *               "end": 170
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "quotes": [
                     *         {
                     *           "id": "qZetPutn1V8g10Ozn",
                     *           "text": "This is an important day because it shows what we have always known: that injustice will not last forever and that truth, although it be wounded, ends up finding its way,",
                     *           "speaker": {
                     *             "slug": "maria-corina-machado",
                     *             "name": "María Corina Machado",
                     *             "kind": "person"
                     *           },
                     *           "medium": null,
                     *           "first_seen": "2026-01-09T11:40:00.000Z",
                     *           "last_seen": "2026-01-10T09:00:00.000Z",
                     *           "counts": {
                     *             "outlets": 3,
                     *             "articles": 3,
                     *             "wordings": 3,
                     *             "quotations": 3
                     *           }
                     *         }
                     *       ],
                     *       "outlets": [
                     *         {
                     *           "slug": "lantern-street-news",
                     *           "name": "Lantern Street News"
                     *         },
                     *         {
                     *           "slug": "northfold-mercury",
                     *           "name": "Northfold Mercury"
                     *         },
                     *         {
                     *           "slug": "saltmarsh-weekly",
                     *           "name": "Saltmarsh Weekly"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StatementDetail"];
                };
            };
            /** @description The statement goes by another id since a fuller wording, or its own text, became known. */
            301: {
                headers: {
                    /** @description The current address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Opaque id of the statement.
                 * @example tdtj_5OG5T443PIGJ
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is taken back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: This does not go with what is stored. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service is not ready. `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatementCollation: {
        parameters: {
            query?: {
                /** @description The form of the answer, before what the header Accept asks for: `json`, witnesses and rows as below; `csv`, a line for each row: where it is in the base, the base's words, and what each witness prints and of what kind that is; `html`, a page that needs nothing else; `collatex`, the alignment table of CollateX, which only this parameter chooses; `tei`, a TEI P5 document with a critical apparatus. */
                format?: "json" | "csv" | "html" | "collatex" | "tei";
            };
            header?: never;
            path: {
                /**
                 * @description Opaque id of the statement.
                 * @example tZetPutn1V8g10Ozn
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "base": {
                     *         "label": "all that was printed",
                     *         "text": "This is an important day because it shows what we have always known: that injustice will not last forever and that truth, although it be wounded, ends up finding its way,",
                     *         "words": 31
                     *       },
                     *       "witnesses": [
                     *         {
                     *           "id": "au6XZLgPf0agkgErF",
                     *           "label": "Lantern Street News",
                     *           "parts": [
                     *             "This is an important day because it shows what we have always known: that injustice will not last forever and that truth, although it be wounded, ends up finding its way,"
                     *           ],
                     *           "fidelity": "verbatim",
                     *           "differences": {},
                     *           "words": 31
                     *         },
                     *         {
                     *           "id": "aXWpc8SyXD_Rizv8N",
                     *           "label": "Northfold Mercury",
                     *           "parts": [
                     *             "This is an important day because it shows what we have always known: that injustice will not last forever and that truth, although it be wounded, ends up finding its way."
                     *           ],
                     *           "fidelity": "verbatim",
                     *           "differences": {},
                     *           "words": 31
                     *         },
                     *         {
                     *           "id": "avtE0PpdN2t9pVr29",
                     *           "label": "Saltmarsh Weekly",
                     *           "parts": [
                     *             "that injustice will not last forever and that truth, although it be wounded, ends up finding its way."
                     *           ],
                     *           "fidelity": "verbatim",
                     *           "differences": {
                     *             "cut-head": 1
                     *           },
                     *           "words": 18
                     *         }
                     *       ],
                     *       "rows": [
                     *         {
                     *           "base": {
                     *             "start": 0,
                     *             "end": 68,
                     *             "text": "This is an important day because it shows what we have always known:"
                     *           },
                     *           "cells": [
                     *             {
                     *               "kind": "same",
                     *               "text": "This is an important day because it shows what we have always known:",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 0,
                     *                 "end": 68
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "This is an important day because it shows what we have always known:",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 0,
                     *                 "end": 68
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "outside",
                     *               "text": "",
                     *               "place": null,
                     *               "partial": false,
                     *               "changes": []
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "base": {
                     *             "start": 69,
                     *             "end": 169,
                     *             "text": "that injustice will not last forever and that truth, although it be wounded, ends up finding its way"
                     *           },
                     *           "cells": [
                     *             {
                     *               "kind": "same",
                     *               "text": "that injustice will not last forever and that truth, although it be wounded, ends up finding its way",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 69,
                     *                 "end": 169
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "that injustice will not last forever and that truth, although it be wounded, ends up finding its way",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 69,
                     *                 "end": 169
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "that injustice will not last forever and that truth, although it be wounded, ends up finding its way",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 0,
                     *                 "end": 100
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "base": {
                     *             "start": 169,
                     *             "end": 170,
                     *             "text": ","
                     *           },
                     *           "cells": [
                     *             {
                     *               "kind": "same",
                     *               "text": ",",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 169,
                     *                 "end": 170
                     *               },
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "outside",
                     *               "text": "",
                     *               "place": null,
                     *               "partial": false,
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "outside",
                     *               "text": "",
                     *               "place": null,
                     *               "partial": false,
                     *               "changes": []
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Collation"] | components["schemas"]["CollatexTable"];
                    "application/tei+xml": string;
                    "text/csv": string;
                    "text/html": string;
                };
            };
            /** @description The statement goes by another id since a fuller wording, or its own text, became known. */
            301: {
                headers: {
                    /** @description The current address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description The form of the answer, before what the header Accept asks for: `json`; `csv`, a line for each point; the last line begins with `#end`; `svg`, drawn, with its own light and dark style. */
                format?: "json" | "csv" | "svg";
                /**
                 * @description Only what was published on this day (UTC) or later.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description Only articles of this outlet.
                 * @example harrow-bay-courier
                 */
                outlet?: string;
                /** @description What each point stands for; weeks begin on Mondays. */
                per?: "day" | "week" | "month";
                /**
                 * @description Only quotations of this speaker.
                 * @example delcy-rodriguez
                 */
                speaker?: string;
                /**
                 * @description Only what was published on this day (UTC) or earlier.
                 * @example 2026-12-31
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeline. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "speaker": null,
                     *       "outlet": null,
                     *       "per": "week",
                     *       "total": {
                     *         "quotations": 44,
                     *         "articles": 7,
                     *         "quotes": 17
                     *       },
                     *       "data": [
                     *         {
                     *           "start": "2026-01-05",
                     *           "quotations": 44,
                     *           "articles": 7,
                     *           "quotes": 17
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Timeline"];
                    "image/svg+xml": string;
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-missing`: This needs an API key. `key-invalid`: The API key is not good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: There is no such form of this. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: The service is too busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
