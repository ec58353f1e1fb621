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
         * Get the entry point
         * @description Returns links to the documentation and to every resource that needs no id; to a browser, the start page.
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
         * Check that the service is alive
         * @description Answers as long as the process runs. A supervisor that gets no answer should restart it.
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
         * Get metrics
         * @description Returns metrics of the process, of all requests and of background queries, in the text format of Prometheus.
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
         * List the kinds of problem
         * @description Lists every kind of problem that the service can answer with, its causes and remedies.
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
         * Get a kind of problem
         * @description Describes one kind of problem: its causes and remedies. The `type` of every problem is the address of its description.
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
         * Check that the service is ready
         * @description Answers 200 if the database responds as well, and there is room on the disk. A load balancer should send requests only then.
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
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the links of the API
         * @description Returns what `/` does, for those who begin at the address of the version.
         */
        get: operations["getApi"];
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
         * @description Lists the stored articles without their texts, newest first and undated ones last.
         */
        get: operations["listArticles"];
        put?: never;
        /**
         * Store one article, or many
         * @description Stores an article with its quotations, and updates quotes and speakers in the same transaction. Articles with the same `url` are the same article; without a `url`, those with the same `id` are. An article sent again with another text gains a revision.
         *
         *     To store many articles, send them as `application/x-ndjson`, one per line. The answer has a line for each article and a last line with the totals; an answer without that line was cut off. If one line is invalid, nothing is stored, unless `on_error=continue` is set.
         *
         *     To store the article on a web page, send the page as `text/html`, with its address as `url`. Its charset is taken from `Content-Type`, the page or its bytes. A PDF file, a Word document, a newsletter (`message/rfc822`) or a web archive is sent in the same way, with what it does not say of itself as `title` and `published`. What is sent is kept as it was received, unless the service is set up not to.
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
         * Get an article
         * @description Returns an article with its text, exactly as received, what its title quotes, and its revisions.
         */
        get: operations["getArticle"];
        /**
         * Store an article under your own id
         * @description Stores an article under your own id, or replaces it. If anything differs from what is stored, it gains a revision: unlike with POST, not only for another text, but also for another title, byline, date, language, address or outlet. Repeating the request changes nothing.
         */
        put: operations["putArticle"];
        post?: never;
        /**
         * Withdraw an article
         * @description Removes an article, its quotations and everything derived from them from all answers, as if it had never been stored. The article is kept in a log of withdrawn articles. Purging, which requires the scope `admin`, also erases it from there, even if it was withdrawn before.
         */
        delete: operations["withdrawArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how an article changed what it quotes
         * @description Returns each quotation that any revision of an article prints, with every change to it: when, and whether a note said so.
         */
        get: operations["getArticleHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get where the text of an article was read from
         * @description Describes the page or document that a revision of an article was read from, as it was received: digest, address, time, status and headers.
         */
        get: operations["getReceivedPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/page/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the page that an article was read from
         * @description Returns the page or document exactly as it was received, byte for byte, as a file to be saved. `Repr-Digest` (RFC 9530) has its SHA-256.
         */
        get: operations["getReceivedPageContent"];
        put?: never;
        post?: never;
        delete?: never;
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
         * @description Lists the quotations in the current text of an article, in order, each with its speaker and its quote.
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
    "/v1/articles/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an article's revisions
         * @description Lists every text that arrived for an article, without the texts.
         */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a revision of an article
         * @description Returns one text of an article, exactly as received, with the quotations that are found in it today. What people have corrected in the current text is not applied to it.
         */
        get: operations["getRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/revisions/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two revisions of an article
         * @description Compares two texts of an article word by word, and tells what became of each quotation: unchanged, edited silently or with a note, gone, or moved to another speaker.
         */
        get: operations["compareRevisions"];
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
         * Read the audit log
         * @description Lists every write, most recent first: who stored, withdrew or purged an article, added or withdrew the text of a statement, made or revoked a correction, or created or revoked an API key. Entries never change.
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
         * Follow changes
         * @description Lists what happened to articles and quotes, in order. To keep a copy up to date, pass `next` of the previous answer as `since`: each change is then returned once. Fetch what was `created` or `changed`, and drop what was `merged` or `withdrawn`.
         *
         *     With `Accept: text/event-stream`, changes arrive as server-sent events as they happen, each named after its `kind`: everything after `since` or `Last-Event-ID` or, without these, from now on. Browsers reconnect by themselves and continue where they left off.
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
         * @description Lists all corrections ever made, newest first, with who made them and why. Revoked ones are included and marked.
         */
        get: operations["listCorrections"];
        put?: never;
        /**
         * Make a correction
         * @description States that two quotations are, or are not, wordings of the same utterance; or who spoke a quotation; or that it is not a quotation; or that two speakers are one, that an article means somebody else by a name, or what a speaker is called, is, and is in Wikidata. The correction applies immediately, and again whenever the article is updated, or restored after it was withdrawn. A link affects only the two quotations: other quotations of their quotes stay where they are. If a quote gets another id, its old address redirects to the new one. A correction that contradicts one in force is refused; one that repeats it changes nothing.
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
         * Get a correction
         * @description Returns a correction with who made it and why and, if it was revoked, who did that and why.
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
         * @description Revokes a correction, with a reason. Everything is then as if it had never been made, but the correction and its revocation stay on record. A correction can be revoked once; to restore it, make it again.
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
         * @description Counts quotations printed in quotation marks, grouped by speaker, outlet and/or day. Grouping by day, or filtering by date, leaves out undated articles; grouping by speaker leaves out quotations without a known speaker, and counts words of several who speak together for each of them, too.
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
         * Extract the quotations from a text
         * @description Finds the quotations in a text and who spoke them. Nothing is stored. The same text always gives the same answer.
         */
        post: operations["extractQuotations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fetches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have addresses fetched
         * @description Has pages fetched and their articles stored, also those that feeds and sitemaps name. Only the public internet is asked, as the `robots.txt` of each site allows, one request at a time for each host. What fails and may go better is tried again. Articles that were fetched within a day are not fetched again. The service must be set up to fetch (setting `FETCHING`).
         */
        post: operations["fetchAddresses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fetches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what came of an address
         * @description Returns whether an address has been fetched, with its article, or why not and when it is tried again.
         */
        get: operations["getFetch"];
        put?: never;
        post?: never;
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
         * @description Lists every outlet that has published a stored article, by slug.
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
         * Get an outlet
         * @description Returns an outlet with the number of its articles and quotations.
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
         * Count an outlet's quotations by verdict
         * @description Counts how faithfully an outlet prints, in quotation marks, what other outlets print as well. Each quotation is compared with the fullest wording that any outlet prints, not with what was actually said.
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
         * List an outlet's quotations with one verdict
         * @description Lists the quotations behind one of the counts, each next to the fullest wording of its quote. Newest first, undated ones last.
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
         * @description Lists the statements that several of the given outlets quote from, and quotes that belong to no known statement. Each comes with what the outlets print of it, how faithful that is to the fullest wording of any outlet, and how it differs. Newest first.
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
         * @description Lists what was said: each quote once, with its fullest wording, no matter how many outlets print it.
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
         * Get a quote
         * @description Returns a quote with all its wordings, the outlets and articles that print them, and why each belongs to it.
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
         * @description Sets all printings of a quote side by side, in one table with a row for every place at which any article differs from the fullest wording.
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
    "/v1/quotes/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how outlets changed their printing of a quote
         * @description Returns how the articles that have several revisions changed their printing of a quote: when, and whether a note said so.
         */
        get: operations["getQuoteHistory"];
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
         * @description Shows which outlet printed a quote first, and how long after it each of the others did.
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
         * @description Compares each outlet's wording with the fullest one: aligned word by word, with the kind of each difference.
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
         * @description Lists everyone to whom at least one quotation in quotation marks is attributed. Speakers whom an article only describes ("relatives") belong to that article alone and are listed with `named=any`.
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
         * Get a speaker
         * @description Returns a speaker with the names and roles by which articles mention them.
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
    "/v1/speakers/{slug}/co-quoted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is quoted together with a speaker
         * @description Lists the other speakers quoted in the articles that quote a speaker, or in the 10000 most recent ones if there are more.
         */
        get: operations["getCoQuotedSpeakers"];
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
         * @description Lists what a speaker said: each quote once, with its fullest wording, no matter how many outlets print it. What several said together is listed for each of them.
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
         * Chart how much a speaker was quoted over time
         * @description Counts a speaker's quotations printed in quotation marks on each day, or in each week or month, as numbers or as a chart.
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
         * @description Lists the occasions on which something was said, if the medium is known: quotes of one speaker, in one medium, at one time, that articles print next to each other or that overlap. Newest first, undated ones last.
         */
        get: operations["listStatements"];
        put?: never;
        /**
         * Store the text of a statement
         * @description Stores the authoritative text of a statement: a post, a letter, a transcript. What articles print of it, now or later, is located in it and collated with it. The text replaces what was reconstructed from these printings.
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
         * Get a statement
         * @description Returns a statement with its text, the printings that each part of the text comes from, and its quotes.
         */
        get: operations["getStatement"];
        put?: never;
        post?: never;
        /**
         * Withdraw the text of a statement
         * @description Removes a given text from all answers, as if it had never been stored. The statement is reconstructed from what outlets print again.
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
         * @description Sets all printings of a statement side by side, in one table with a row for every place at which any article differs from the given text or, without one, from the reconstructed text.
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
         * Chart how much was quoted over time
         * @description Counts the quotations printed in quotation marks on each day, or in each week or month, as numbers or as a chart.
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
        /** @description Who wrote something: an API key, with its name. */
        Actor: {
            /** @description Id of the API key. */
            key: string;
            /** @description The name that the key had at the time. */
            name: string;
        };
        /** @description Who was spoken to, according to the article: "Fox News" in "told Fox News". */
        Addressee: {
            /** @description Offset after the last code point. */
            end: number;
            /** @description The fullest name that the article gives; null if there is none, as for "reporters". */
            name: string | null;
            /** @description Offset of the first code point, from 0. */
            start: number;
            /** @description The text there, as printed, without HTML and Markdown that the page left in it. */
            text: string;
        };
        /** @description A published article, without its text. */
        Article: {
            /** @description Who wrote it, as printed; null if none was sent. */
            byline: string | null;
            /** @description The news agency, or other origin of the text, that the outlet names; null if none was sent. */
            credit: string | null;
            /** @description The id that it was sent with, if any. */
            given_id: string | null;
            /** @description Opaque id. The article is at `/v1/articles/{id}`. */
            id: string;
            /** @description BCP 47 language, as sent or detected; "und" if it is not known. */
            language: string;
            outlet: components["schemas"]["OutletReference"];
            /** @description When it was published, as sent: a date, or a date and time with a UTC offset; null if that is not known. */
            published: string | null;
            /** @description Number of quotations that it prints in quotation marks. */
            quotations: number;
            /** @description When it was first received, ISO 8601 in UTC. */
            received_at: string;
            /** @description Number of its current revision, from 1. */
            revision: number;
            /** @description The part of the outlet that it stands in; null if none was sent. */
            section: string | null;
            /** @description Headline; null if none was sent. */
            title: string | null;
            /** @description When it last changed, ISO 8601 in UTC. */
            updated_at: string;
            /** @description Address at which it was published; null if none was sent. */
            url: string | null;
        };
        /** @description A published article with its text and its revisions. */
        ArticleDetail: {
            /** @description Who wrote it, as printed; null if none was sent. */
            byline: string | null;
            /** @description The news agency, or other origin of the text, that the outlet names; null if none was sent. */
            credit: string | null;
            /** @description The id that it was sent with, if any. */
            given_id: string | null;
            /** @description Opaque id. The article is at `/v1/articles/{id}`. */
            id: string;
            /** @description BCP 47 language, as sent or detected; "und" if it is not known. */
            language: string;
            outlet: components["schemas"]["OutletReference"];
            /** @description What the page that it was read from tells of some paragraphs, in order; empty for a text of its own. */
            paragraphs: {
                /** @description Of a post: who posted it, as printed. */
                author?: string | null;
                /** @description Where it ends, exclusive. */
                end: number;
                /** @description Whether an entry of a live blog begins with it. */
                entry?: boolean;
                /** @description Of a post: the account that it was posted from. */
                handle?: string | null;
                /**
                 * @description What it is.
                 * @enum {string}
                 */
                kind: "paragraph" | "heading" | "list item" | "block quotation" | "pull quote" | "post" | "table";
                /** @description Of a post: when, as printed. */
                posted?: string | null;
                /** @description Where it begins in `text`, in code points. */
                start: number;
            }[];
            /** @description When it was published, as sent: a date, or a date and time with a UTC offset; null if that is not known. */
            published: string | null;
            /** @description Number of quotations that it prints in quotation marks. */
            quotations: number;
            /** @description When it was first received, ISO 8601 in UTC. */
            received_at: string;
            /** @description Number of its current revision, from 1. */
            revision: number;
            /** @description All revisions, oldest first. */
            revisions: components["schemas"]["Revision"][];
            /** @description The part of the outlet that it stands in; null if none was sent. */
            section: string | null;
            /** @description The text exactly as received. All offsets refer to it. */
            text: string;
            /** @description SHA-256 of the text in UTF-8, in hexadecimal. */
            text_hash: string;
            /** @description Headline; null if none was sent. */
            title: string | null;
            /** @description What the title quotes, in order. */
            title_quotations: components["schemas"]["TitleQuotation"][];
            /** @description When it last changed, ISO 8601 in UTC. */
            updated_at: string;
            /** @description Address at which it was published; null if none was sent. */
            url: string | null;
        };
        /** @description The fields of a `Article` that `fields` names, or all of them. */
        ArticleFields: {
            /** @description Who wrote it, as printed; null if none was sent. */
            byline?: string | null;
            /** @description The news agency, or other origin of the text, that the outlet names; null if none was sent. */
            credit?: string | null;
            /** @description The id that it was sent with, if any. */
            given_id?: string | null;
            /** @description Opaque id. The article is at `/v1/articles/{id}`. */
            id?: string;
            /** @description BCP 47 language, as sent or detected; "und" if it is not known. */
            language?: string;
            outlet?: components["schemas"]["OutletReference"];
            /** @description When it was published, as sent: a date, or a date and time with a UTC offset; null if that is not known. */
            published?: string | null;
            /** @description Number of quotations that it prints in quotation marks. */
            quotations?: number;
            /** @description When it was first received, ISO 8601 in UTC. */
            received_at?: string;
            /** @description Number of its current revision, from 1. */
            revision?: number;
            /** @description The part of the outlet that it stands in; null if none was sent. */
            section?: string | null;
            /** @description Headline; null if none was sent. */
            title?: string | null;
            /** @description When it last changed, ISO 8601 in UTC. */
            updated_at?: string;
            /** @description Address at which it was published; null if none was sent. */
            url?: string | null;
        };
        /** @description How an article changed what it quotes. */
        ArticleHistory: {
            article: components["schemas"]["ArticleReference"];
            outlet: components["schemas"]["OutletReference"];
            /** @description Each quotation that any revision prints. */
            quotations: components["schemas"]["PrintingHistory"][];
            /** @description How many revisions the article has. */
            revisions: number;
        };
        /** @description An article in brief. */
        ArticleReference: {
            /** @description Opaque id. The article is at `/v1/articles/{id}`. */
            id: string;
            /** @description When it was published, as sent: a date, or a date and time with a UTC offset; null if that is not known. */
            published: string | null;
            /** @description Headline; null if none was sent. */
            title: string | null;
            /** @description Address at which it was published; null if none was sent. */
            url: string | null;
        };
        /** @description An article to be stored. */
        ArticleRequestInput: {
            /** @description Who wrote it, as printed. */
            byline?: string | null;
            /** @description The news agency, or other origin of the text, that the outlet names beside its own staff, as printed. */
            credit?: string | null;
            /** @description The id of the article in your own system. */
            id?: string;
            /** @description BCP 47 language of the text; detected where absent. */
            language?: string | null;
            /** @description Who published it. */
            outlet: string;
            /** @description What the page that it was read from tells of some paragraphs, in order: headings, block quotations, posts and the like. */
            paragraphs?: {
                /** @description Of a post: who posted it, as printed. */
                author?: string | null;
                /** @description Where it ends, exclusive. */
                end: number;
                /** @description Whether an entry of a live blog begins with it. */
                entry?: boolean;
                /** @description Of a post: the account that it was posted from. */
                handle?: string | null;
                /**
                 * @description What it is.
                 * @enum {string}
                 */
                kind: "paragraph" | "heading" | "list item" | "block quotation" | "pull quote" | "post" | "table";
                /** @description Of a post: when, as printed. */
                posted?: string | null;
                /** @description Where it begins in `text`, in code points. */
                start: number;
            }[] | null;
            /** @description When it was published: an ISO 8601 date, or a date and time with its zone. */
            published?: (string) | null;
            /** @description The part of the outlet that it stands in, such as "Politics". */
            section?: string | null;
            /** @description The article as received; offsets of its quotations refer to this text. */
            text: string;
            /** @description The headline. */
            title?: string | null;
            /** @description Where it was published. Articles whose URLs differ only in tracking parameters are one article. */
            url?: string | null;
        };
        /** @description A write: what was done, by whom and when. */
        AuditEntry: {
            /**
             * @description What was done, and to what kind of thing.
             * @enum {string}
             */
            action: "article-created" | "article-revised" | "article-withdrawn" | "article-purged" | "statement-given" | "statement-taken-back" | "correction-made" | "correction-revoked" | "key-created" | "key-revoked";
            /** @description Who did it; null for what was done on the command line, such as creating an API key. */
            actor: components["schemas"]["Actor"] | null;
            /** @description When it happened, ISO 8601 in UTC. */
            at: string;
            /** @description Details: the `revision` of an article, the `kind` of a correction, the `name` and `scopes` of an API key. */
            detail: {
                [key: string]: string | number | null;
            };
            /** @description Position in the log, from 1. */
            position: number;
            /** @description Opaque id of the thing. */
            subject: string;
        };
        /** @description The fields of a `AuditEntry` that `fields` names, or all of them. */
        AuditEntryFields: {
            /**
             * @description What was done, and to what kind of thing.
             * @enum {string}
             */
            action?: "article-created" | "article-revised" | "article-withdrawn" | "article-purged" | "statement-given" | "statement-taken-back" | "correction-made" | "correction-revoked" | "key-created" | "key-revoked";
            /** @description Who did it; null for what was done on the command line, such as creating an API key. */
            actor?: components["schemas"]["Actor"] | null;
            /** @description When it happened, ISO 8601 in UTC. */
            at?: string;
            /** @description Details: the `revision` of an article, the `kind` of a correction, the `name` and `scopes` of an API key. */
            detail?: {
                [key: string]: string | number | null;
            };
            /** @description Position in the log, from 1. */
            position?: number;
            /** @description Opaque id of the thing. */
            subject?: string;
        };
        /** @description A change to an article or a quote. */
        Change: {
            /**
             * Format: date-time
             * @description When it changed, ISO 8601 in UTC.
             */
            at: string;
            /** @description Opaque id of the article or the quote. */
            id: string;
            /** @description Opaque id of the quote that a merged quote is now part of; null otherwise. */
            into: string | null;
            /**
             * @description `created`: it is new, or was restored. `changed`: an article has another text; a quote gained, lost or replaced a printing, or has another speaker. `merged`: a quote is now part of the quote in `into`, and is found under that id. `withdrawn`: it is gone.
             * @enum {string}
             */
            kind: "created" | "changed" | "merged" | "withdrawn";
            /**
             * @description The kind of thing that changed.
             * @enum {string}
             */
            resource: "article" | "quote";
            /** @description Address of the article or the quote; for a merged quote, of the quote that it is now part of. */
            url: string;
        };
        /** @description A change as a server-sent event. */
        ChangeEvent: {
            /** @description The change, a `Change` in JSON. */
            data: string;
            /**
             * @description `created`: it is new, or was restored. `changed`: an article has another text; a quote gained, lost or replaced a printing, or has another speaker. `merged`: a quote is now part of the quote in `into`, and is found under that id. `withdrawn`: it is gone.
             * @enum {string}
             */
            event: "created" | "changed" | "merged" | "withdrawn";
            /** @description Where to continue: the `Last-Event-ID` or `since` of the next request. */
            id: string;
        };
        /** @description Part of the log of changes. */
        Changes: {
            /** @description The changes, oldest first. */
            data: components["schemas"]["Change"][];
            /** @description Whether there are more changes already. */
            more: boolean;
            /** @description The `since` of the next request: it returns what comes after these, now or later. */
            next: string;
        };
        /** @description The speakers or outlets that a name may stand for. */
        Choices: {
            /** @description Those that go by the name, the likeliest first. */
            data: components["schemas"]["Near"][];
        };
        /** @description The collation as an alignment table of CollateX; only with `format=collatex`. */
        CollatexTable: {
            /** @description The cells of each row: words, or null if they are left out or not quoted. */
            table: (components["schemas"]["CollatexToken"][] | null)[][];
            /** @description Names of the rows of `table`, the base first. */
            witnesses: string[];
        };
        /** @description A word, in the format of CollateX. */
        CollatexToken: {
            /** @description Its normalised form, by which it is compared. */
            n: string;
            /** @description A word, as printed, with the space after it. */
            t: string;
        };
        /** @description All printings of a quote or a statement, side by side. */
        Collation: {
            /** @description What every witness is aligned with. Witnesses are not aligned with each other. */
            base: {
                /** @description What the base is. */
                label: string;
                /** @description The fullest wording or, for a statement, its text. */
                text: string;
                /** @description Number of words in it. */
                words: number;
            };
            /** @description In the order of the base, cut wherever a witness starts or stops differing. */
            rows: components["schemas"]["CollationRow"][];
            /** @description The same, cut where people pause: a table to be read. */
            runs: components["schemas"]["CollationRun"][];
            /** @description By label, then by id. */
            witnesses: components["schemas"]["CollationWitness"][];
        };
        /** @description What a witness prints in a row. */
        CollationCell: {
            /** @description Changes of meaning among the differing words: a negation, a number or a name. */
            changes: ("negation" | "number" | "name")[];
            /**
             * @description `same`: as the base. `outside`: beyond what the witness quotes. Otherwise how it differs, as in `DifferenceKind`; words left out within what it quotes are an omission.
             * @enum {string}
             */
            kind: "same" | "outside" | "marks" | "case" | "punctuation" | "spelling" | "marked-omission" | "unmarked-omission" | "insertion" | "substitution" | "addition" | "transposition" | "restoration" | "extension";
            /** @description Whether the witness quotes only part of the row. */
            partial: boolean;
            /** @description Where it is printed; null if nothing is. */
            place: {
                /** @description Offset after the last code point. */
                end: number;
                /** @description Index in the witness's `parts`, from 0. */
                part: number;
                /** @description Offset of the first code point in the part. */
                start: number;
            } | null;
            /** @description The text, as printed; empty if nothing is. For a marked omission, the ellipsis. */
            text: string;
        };
        /** @description Words of a witness that differ from the base in one way, with the punctuation beside them; or the place of words that it leaves out or does not quote. */
        CollationPhrase: {
            /** @description Changes of meaning among the differing words: a negation, a number or a name. */
            changes: ("negation" | "number" | "name")[];
            /**
             * @description `same`: as the base. `outside`: beyond what the witness quotes. Otherwise how it differs, as in `DifferenceKind`; words left out within what it quotes are an omission.
             * @enum {string}
             */
            kind: "same" | "outside" | "marks" | "case" | "punctuation" | "spelling" | "marked-omission" | "unmarked-omission" | "insertion" | "substitution" | "addition" | "transposition" | "restoration" | "extension";
            /** @description Where it is printed; null if nothing is. */
            place: {
                /** @description Offset after the last code point. */
                end: number;
                /** @description Index in the witness's `parts`, from 0. */
                part: number;
                /** @description Offset of the first code point in the part. */
                start: number;
            } | null;
            /** @description The text, as printed; empty if nothing is. For a marked omission, the ellipsis. */
            text: string;
        };
        /** @description A stretch of the base, cut wherever a witness starts or stops differing. */
        CollationRow: {
            /** @description The stretch of the base; empty where only witnesses have words. */
            base: components["schemas"]["Stretch"];
            /** @description What each witness prints there, in the order of `witnesses`. */
            cells: components["schemas"]["CollationCell"][];
        };
        /** @description A stretch of the base as people read it, such as a clause. */
        CollationRun: {
            /** @description The stretch of the base; empty where only witnesses have words. */
            base: components["schemas"]["Stretch"];
            /** @description What each witness prints there, phrase by phrase, in the order of `witnesses`. */
            cells: components["schemas"]["CollationPhrase"][][];
        };
        /** @description An article that prints it. */
        CollationWitness: {
            /** @description How many differences from the fullest wording there are of each kind. */
            differences: {
                [key: string]: number;
            };
            /** @description How faithful it is to the base. */
            fidelity: components["schemas"]["Fidelity"];
            /** @description Opaque id of the article, followed by `~unmarked` for what it prints without quotation marks. */
            id: string;
            /** @description The outlet's name, followed by `, without marks` for what it prints without quotation marks. */
            label: string;
            /** @description What the article prints of it, longest first. */
            parts: string[];
            /** @description Opaque ids of the quotations that these are, in the same order; several stand in the last where an ellipsis joins them. */
            quotations: string[];
            /** @description Number of words of the base within what it quotes. */
            words: number;
        };
        /** @description A quotation next to the fullest wording of its quote. */
        ComparedQuotation: {
            article: components["schemas"]["ArticleReference"];
            /** @description How many differences from the fullest wording there are of each kind. */
            differences: {
                [key: string]: number;
            };
            /** @description The fullest wording of the quote, which it is compared with. */
            fullest: string;
            /** @description Opaque id of the quotation. */
            id: string;
            /** @description Opaque id of the quote. */
            quote: string;
            /** @description Who said it, according to the article; null if it does not say. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description The quotation, as printed. */
            text: string;
        };
        /** @description The fields of a `ComparedQuotation` that `fields` names, or all of them. */
        ComparedQuotationFields: {
            article?: components["schemas"]["ArticleReference"];
            /** @description How many differences from the fullest wording there are of each kind. */
            differences?: {
                [key: string]: number;
            };
            /** @description The fullest wording of the quote, which it is compared with. */
            fullest?: string;
            /** @description Opaque id of the quotation. */
            id?: string;
            /** @description Opaque id of the quote. */
            quote?: string;
            /** @description Who said it, according to the article; null if it does not say. */
            speaker?: components["schemas"]["SpeakerReference"] | null;
            /** @description The quotation, as printed. */
            text?: string;
        };
        /** @description What several outlets print of one statement, side by side. */
        Comparison: {
            /** @description When it was said, or first printed by any outlet, ISO 8601 in UTC; null if that is not known. */
            first_seen: string | null;
            /** @description The quotes that any of the outlets prints, longest first. */
            quotes: {
                /** @description Its fullest wording in any outlet. */
                fullest: string;
                /** @description Opaque id of the quote. */
                id: string;
                /** @description The outlets, in the order of the request. */
                outlets: {
                    outlet: components["schemas"]["OutletReference"];
                    /** @description Where it prints the quote, in chronological order; empty if it does not. */
                    printings: {
                        article: components["schemas"]["ArticleReference"];
                        /** @description How many differences from the fullest wording there are of each kind. */
                        differences: {
                            [key: string]: number;
                        };
                        /** @description How faithful it is to the fullest wording of any outlet; null if it is that wording. */
                        fidelity: components["schemas"]["Fidelity"] | null;
                        /** @description Opaque id of the quotation. */
                        id: string;
                        /** @description Whether it is printed in quotation marks. */
                        marked: boolean;
                        /** @description The quotation, as printed. */
                        text: string;
                        /** @description What may be said of it, by the evidence of all printings; null if it is the fullest wording and nothing speaks against it, or if it is in no quote. */
                        verdict: components["schemas"]["Verdict"] | null;
                    }[];
                }[];
            }[];
            /** @description Who said it; null if that is not known. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description Opaque id of the statement; null for a quote that belongs to no known statement. */
            statement: string | null;
            /** @description The text of the statement, or the fullest wording of the quote. */
            text: string;
        };
        /** @description The fields of a `Comparison` that `fields` names, or all of them. */
        ComparisonFields: {
            /** @description When it was said, or first printed by any outlet, ISO 8601 in UTC; null if that is not known. */
            first_seen?: string | null;
            /** @description The quotes that any of the outlets prints, longest first. */
            quotes?: {
                /** @description Its fullest wording in any outlet. */
                fullest: string;
                /** @description Opaque id of the quote. */
                id: string;
                /** @description The outlets, in the order of the request. */
                outlets: {
                    outlet: components["schemas"]["OutletReference"];
                    /** @description Where it prints the quote, in chronological order; empty if it does not. */
                    printings: {
                        article: components["schemas"]["ArticleReference"];
                        /** @description How many differences from the fullest wording there are of each kind. */
                        differences: {
                            [key: string]: number;
                        };
                        /** @description How faithful it is to the fullest wording of any outlet; null if it is that wording. */
                        fidelity: components["schemas"]["Fidelity"] | null;
                        /** @description Opaque id of the quotation. */
                        id: string;
                        /** @description Whether it is printed in quotation marks. */
                        marked: boolean;
                        /** @description The quotation, as printed. */
                        text: string;
                        /** @description What may be said of it, by the evidence of all printings; null if it is the fullest wording and nothing speaks against it, or if it is in no quote. */
                        verdict: components["schemas"]["Verdict"] | null;
                    }[];
                }[];
            }[];
            /** @description Who said it; null if that is not known. */
            speaker?: components["schemas"]["SpeakerReference"] | null;
            /** @description Opaque id of the statement; null for a quote that belongs to no known statement. */
            statement?: string | null;
            /** @description The text of the statement, or the fullest wording of the quote. */
            text?: string;
        };
        /** @description Who is quoted in the same articles as a speaker. */
        CoQuotedSpeakers: {
            /** @description Whether these are all such articles; otherwise they are the 10000 most recent ones. */
            complete: boolean;
            /** @description Number of articles quoting this speaker that were considered. */
            considered: number;
            /** @description The other speakers, those in most of the articles first. */
            data: {
                /** @description Number of these articles that quote them. */
                articles: number;
                /** @description Who else is quoted. */
                speaker: components["schemas"]["SpeakerReference"];
            }[];
            /** @description The speaker that was asked for. */
            speaker: components["schemas"]["SpeakerReference"];
        };
        /** @description A quotation that a correction names. */
        CorrectedQuotation: {
            /** @description Opaque id of its article; null while the article is not stored, or no longer prints it. The correction is kept in case it does again. */
            article: string | null;
            /** @description Opaque id of the quotation. It stays the same as long as the article prints the words. */
            id: string;
            /** @description Opaque id of the quote that it belongs to at present; null if it belongs to none. */
            quote: string | null;
            /** @description Its words; null in the same case. */
            text: string | null;
        };
        /** @description A correction by a person of what the program found. */
        Correction: {
            /** @description What it says of a speaker; null for what is said of quotations. */
            about: {
                /** @description For `other-speaker`: what tells the two apart. */
                apart_as: string | null;
                /** @description For `other-speaker`: opaque id of the article. */
                article: string | null;
                /** @description For `speaker-link`: the address. */
                link: string | null;
                /** @description For `speaker-name`: the name. */
                name: string | null;
                /** @description For `same-speaker`: slug of the other. */
                same_as: string | null;
                /** @description Slug of the speaker. */
                speaker: string;
                /** @description For `speaker-kind`: the kind. */
                speaker_kind: components["schemas"]["SpeakerKind"] | null;
            } | null;
            /** @description When, ISO 8601 in UTC. */
            created_at: string;
            /** @description Who made it. */
            curator: components["schemas"]["Actor"];
            /** @description Opaque id. The correction is at `/v1/corrections/{id}`. */
            id: string;
            /** @description Whether it applies: it has not been revoked. */
            in_force: boolean;
            kind: components["schemas"]["CorrectionKind"];
            /** @description The quotations that it names: two for a link, none for what is said of a speaker, otherwise one. */
            quotations: components["schemas"]["CorrectedQuotation"][];
            /** @description Why it was made. */
            reason: string;
            /** @description By whom, when and why it was revoked; null while it is in force. */
            revocation: components["schemas"]["Revocation"] | null;
            /** @description For the kind `speaker`: who spoke, or null if that is not known. Null for the other kinds. */
            speaker: {
                kind: components["schemas"]["SpeakerKind"];
                /** @description Name, as given. */
                name: string;
            } | null;
        };
        /** @description The fields of a `Correction` that `fields` names, or all of them. */
        CorrectionFields: {
            /** @description What it says of a speaker; null for what is said of quotations. */
            about?: {
                /** @description For `other-speaker`: what tells the two apart. */
                apart_as: string | null;
                /** @description For `other-speaker`: opaque id of the article. */
                article: string | null;
                /** @description For `speaker-link`: the address. */
                link: string | null;
                /** @description For `speaker-name`: the name. */
                name: string | null;
                /** @description For `same-speaker`: slug of the other. */
                same_as: string | null;
                /** @description Slug of the speaker. */
                speaker: string;
                /** @description For `speaker-kind`: the kind. */
                speaker_kind: components["schemas"]["SpeakerKind"] | null;
            } | null;
            /** @description When, ISO 8601 in UTC. */
            created_at?: string;
            /** @description Who made it. */
            curator?: components["schemas"]["Actor"];
            /** @description Opaque id. The correction is at `/v1/corrections/{id}`. */
            id?: string;
            /** @description Whether it applies: it has not been revoked. */
            in_force?: boolean;
            kind?: components["schemas"]["CorrectionKind"];
            /** @description The quotations that it names: two for a link, none for what is said of a speaker, otherwise one. */
            quotations?: components["schemas"]["CorrectedQuotation"][];
            /** @description Why it was made. */
            reason?: string;
            /** @description By whom, when and why it was revoked; null while it is in force. */
            revocation?: components["schemas"]["Revocation"] | null;
            /** @description For the kind `speaker`: who spoke, or null if that is not known. Null for the other kinds. */
            speaker?: {
                kind: components["schemas"]["SpeakerKind"];
                /** @description Name, as given. */
                name: string;
            } | null;
        };
        /**
         * @description `must-link`: two quotations are wordings of the same utterance. `cannot-link`: they are not. `speaker`: who spoke a quotation. `not-a-quotation`: nobody did. `same-speaker`: two speakers are one. `other-speaker`: an article means somebody else by a name. `speaker-name`, `speaker-kind`, `speaker-link`: what a speaker is called, is, and is in Wikidata.
         * @enum {string}
         */
        CorrectionKind: "must-link" | "cannot-link" | "speaker" | "not-a-quotation" | "same-speaker" | "other-speaker" | "speaker-name" | "speaker-kind" | "speaker-link";
        /** @description A correction to be made. */
        CorrectionRequestInput: {
            /**
             * @description The two quotations are wordings of the same utterance.
             * @constant
             */
            kind: "must-link";
            /** @description Ids of the two, in any order. Other quotations of their quotes stay where they are. */
            quotations: [
                string,
                string
            ];
            /** @description Why, for people who look at it later. */
            reason: string;
        } | {
            /**
             * @description The two quotations are wordings of different utterances.
             * @constant
             */
            kind: "cannot-link";
            /** @description Ids of the two, in any order. The shorter one leaves the quote. */
            quotations: [
                string,
                string
            ];
            /** @description Why, for people who look at it later. */
            reason: string;
        } | {
            /**
             * @description Someone else spoke, or it is not known who did.
             * @constant
             */
            kind: "speaker";
            /** @description Id of the quotation. */
            quotation: string;
            /** @description Why, for people who look at it later. */
            reason: string;
            /** @description Who spoke; null if that is not known. */
            speaker: components["schemas"]["SpokenByInput"] | null;
        } | {
            /**
             * @description Nobody said it: it is a title, a nickname or scare quotes.
             * @constant
             */
            kind: "not-a-quotation";
            /** @description Id of the quotation. */
            quotation: string;
            /** @description Why, for people who look at it later. */
            reason: string;
        } | {
            /**
             * @description Two speakers are one.
             * @constant
             */
            kind: "same-speaker";
            /** @description Why, for people who look at it later. */
            reason: string;
            /**
             * @description Slug of the other.
             * @example delcy-rodriguez
             */
            same_as: string;
            /**
             * @description Slug of the one whose names and quotations go to the other.
             * @example delcy-rodriguez
             */
            speaker: string;
        } | {
            /** @description What tells the two apart, shown behind the name: `the footballer`. */
            apart_as: string;
            /** @description Opaque id of the article. */
            article: string;
            /**
             * @description In one article, a speaker's name is somebody else's.
             * @constant
             */
            kind: "other-speaker";
            /** @description Why, for people who look at it later. */
            reason: string;
            /**
             * @description Slug of the speaker who is not meant.
             * @example delcy-rodriguez
             */
            speaker: string;
        } | {
            /**
             * @description A speaker is called otherwise.
             * @constant
             */
            kind: "speaker-name";
            /** @description What the speaker is called. */
            name: string;
            /** @description Why, for people who look at it later. */
            reason: string;
            /**
             * @description Slug of the speaker. It stays.
             * @example delcy-rodriguez
             */
            speaker: string;
        } | {
            /**
             * @description A speaker is a person, an organisation or a group.
             * @constant
             */
            kind: "speaker-kind";
            /** @description Why, for people who look at it later. */
            reason: string;
            /**
             * @description Slug of the speaker.
             * @example delcy-rodriguez
             */
            speaker: string;
            speaker_kind: components["schemas"]["SpeakerKindInput"];
        } | {
            /**
             * @description Who a speaker is in the world.
             * @constant
             */
            kind: "speaker-link";
            /** @description Address of the speaker's item in Wikidata. */
            link: string;
            /** @description Why, for people who look at it later. */
            reason: string;
            /**
             * @description Slug of the speaker.
             * @example delcy-rodriguez
             */
            speaker: string;
        };
        /** @description How much one speaker is quoted, by one outlet, on one day, or over all of them. */
        Count: {
            /** @description Number of articles that contain at least one of them. */
            articles: number;
            /** @description Day of publication, in UTC; null unless counts are grouped by day. */
            day: string | null;
            /** @description Which outlet quotes; null unless counts are grouped by outlet. */
            outlet: components["schemas"]["OutletReference"] | null;
            /** @description Number of quotations printed in quotation marks. */
            quotations: number;
            /** @description Who is quoted; null unless counts are grouped by speaker. */
            speaker: components["schemas"]["SpeakerReference"] | null;
        };
        /** @description The fields of a `Count` that `fields` names, or all of them. */
        CountFields: {
            /** @description Number of articles that contain at least one of them. */
            articles?: number;
            /** @description Day of publication, in UTC; null unless counts are grouped by day. */
            day?: string | null;
            /** @description Which outlet quotes; null unless counts are grouped by outlet. */
            outlet?: components["schemas"]["OutletReference"] | null;
            /** @description Number of quotations printed in quotation marks. */
            quotations?: number;
            /** @description Who is quoted; null unless counts are grouped by speaker. */
            speaker?: components["schemas"]["SpeakerReference"] | null;
        };
        /**
         * @description How a wording differs from the fullest wording at one place. `marks`: different quotation marks or other glyphs. `case`, `punctuation`, `spelling`: the same words, written differently. `marked-omission`: words left out, shown by an ellipsis. `unmarked-omission`: words left out silently. `insertion`: words in brackets. `substitution`: different words. `addition`: extra words. `transposition`: a different order. `restoration`: words for which the fullest wording has brackets or an ellipsis. `extension`: words before the fullest wording begins or after it ends. `cut-head`, `cut-tail`: outside what this outlet quotes.
         * @enum {string}
         */
        DifferenceKind: "marks" | "case" | "punctuation" | "spelling" | "marked-omission" | "unmarked-omission" | "insertion" | "substitution" | "addition" | "transposition" | "restoration" | "extension" | "cut-head" | "cut-tail";
        /** @description A stretch of an earlier text, and what stands in its place in a later one. */
        Edit: {
            /** @description The stretch of the later text; empty where words were removed. */
            after: components["schemas"]["Span"];
            /** @description The stretch of the earlier text; empty where words were added. */
            before: components["schemas"]["Span"];
            /** @description Changes of meaning among the differing words: a negation, a number or a name. */
            changes: ("negation" | "number" | "name")[];
            /**
             * @description What became of the stretch.
             * @enum {string}
             */
            kind: "same" | "replaced" | "removed" | "added";
        };
        /** @description The last line of an export. */
        ExportEnd: {
            /** @description Number of items in the export. */
            count: number;
            /**
             * @description Only on the last line. An export without it was cut off.
             * @constant
             */
            done: true;
        };
        /** @description A quotation found in a text. */
        ExtractedQuotation: {
            /** @description Who was spoken to; null if the article does not say. */
            addressee: components["schemas"]["Addressee"] | null;
            /** @description Calibrated probability that the speaker is right, from 0 to 1. */
            confidence: number;
            /** @description The words that attribute the quotation to its source, such as "said"; null if there are none. */
            cue: components["schemas"]["Span"] | null;
            /** @description End of the last part. */
            end: number;
            kind: components["schemas"]["QuotationKind"];
            /** @description Whether it is printed in quotation marks. */
            marked: boolean;
            /** @description Where it was said; null if the article does not say. */
            medium: components["schemas"]["Medium"] | null;
            /** @description The stretches between the quotation marks; several if "X said" or a paragraph break interrupts them. */
            parts: components["schemas"]["Span"][];
            /** @description The rule by which the speaker was found. */
            rule: string;
            /** @description The phrase that names the speaker; null if there is none. */
            source: components["schemas"]["Span"] | null;
            /** @description Who spoke; null if the text does not say. */
            speaker: components["schemas"]["MentionedSpeaker"] | null;
            /** @description Start of the first part. */
            start: number;
            /** @description The parts' texts, joined by a space. */
            text: string;
            /** @description When it was said; null if the article does not say. */
            time: components["schemas"]["ToldTime"] | null;
            /** @description Whether the closing mark is missing; the quotation then ends with its paragraph. */
            unclosed: boolean;
        };
        /** @description The quotations found in a text. */
        Extraction: {
            /** @description BCP 47 language, as sent or detected; "und" if it is not known. */
            language: string;
            /** @description The quotations, in the order of the text. */
            quotations: components["schemas"]["ExtractedQuotation"][];
            /** @description What the title that was sent quotes, in order. Offsets count in the title. */
            title_quotations: {
                /** @description Probability that the speaker is right, from 0 to 1. */
                confidence: number;
                /** @description Offset after the last code point. */
                end: number;
                /** @description Start of the quotation of the text with the same words; null if there is none. */
                repeats: number | null;
                /** @description Who spoke; null if neither title nor text says. */
                speaker: components["schemas"]["MentionedSpeaker"] | null;
                /** @description Offset of the first code point, from 0. */
                start: number;
                /** @description The text there, as printed, without HTML and Markdown that the page left in it. */
                text: string;
            }[];
        };
        /** @description An address that is or was fetched, and what came of it. */
        Fetch: {
            /** @description The address, without its fragment. */
            address: string;
            /** @description Id of the article, once there is one. */
            article: string | null;
            /** @description When it was last asked for, or found in a list. UTC. */
            asked_at: string;
            /** @description How many attempts have failed since it was last fetched. */
            attempts: number;
            /** @description When it was last fetched. UTC. */
            fetched_at: string | null;
            /** @description Opaque id. */
            id: string;
            /** @description When it is due again; null where it is not. UTC. */
            next_at: string | null;
            /** @description Why the last attempt failed. */
            problem: string | null;
            /**
             * @description `waiting`: not fetched yet. `article`: fetched, and stored. `list`: a feed or sitemap; what it names is fetched, too. `failed`: see `problem`.
             * @enum {string}
             */
            state: "waiting" | "article" | "list" | "failed";
        };
        /** @description Addresses that are fetched. */
        Fetches: {
            /** @description The addresses, in the order of the request. */
            data: components["schemas"]["Fetch"][];
        };
        /** @description Addresses to be fetched. */
        FetchRequestInput: {
            /** @description Public addresses of pages, feeds, sitemaps or lists of feeds. */
            addresses: string[];
        };
        /**
         * @description How faithful a wording is to the fullest wording that any outlet prints, within the part that it quotes. This is not how faithful it is to what was said: the fullest wording may be wrong itself. `verbatim`: exactly the same words. `typographic`: only marks, case, punctuation or spelling differ. `abridged-marked`: words are left out or bracketed, and this is shown. `abridged-silent`: words are left out silently. `altered`: words are replaced, added or moved, by one outlet or the other; `verdict` says whether it is known by which.
         * @enum {string}
         */
        Fidelity: "verbatim" | "typographic" | "abridged-marked" | "abridged-silent" | "altered";
        /** @description An invalid part of a request, named by `parameter`, `pointer` or `line`. */
        FieldError: {
            /** @description What was expected and what was found. */
            detail: string;
            /** @description Number of the invalid line, from 1, where the body has one article per line. */
            line?: number;
            /** @description Name of the invalid parameter, in path, query or headers. */
            parameter?: string;
            /** @description JSON Pointer (RFC 6901, as a URI fragment) to the invalid field of the body. */
            pointer?: string;
        };
        /** @description Another quote that this one may belong to. It fits several equally well, so it was not added to any. */
        Fit: {
            /** @description Whether the other is the fuller one, so that this one may be a part of it; otherwise the other may be a part of this one. */
            fuller: boolean;
            quote: components["schemas"]["LinkedQuote"];
            /** @description How the words are related: `identical`, `contained`, `abridged`, `edited` or `overlapping`. */
            rule: string;
            /** @description How well the two match, from 0 to 1. */
            score: number;
            /** @description Number of words that the two fullest wordings share, in the same order. */
            shared_words: number;
        };
        /** @description A healthy service. */
        Health: {
            /**
             * @description Always "ok".
             * @constant
             */
            status: "ok";
        };
        /** @description A stretch of a wording. Offsets count Unicode code points; the end is exclusive. */
        Highlight: {
            /** @description Offset after the last code point. */
            end: number;
            /** @description Offset of the first code point in the wording, from 0. */
            start: number;
        };
        /** @description The entry point of the API. */
        Home: {
            /** @description Addresses, by name. */
            links: {
                [key: string]: string;
            };
            /** @description Name of the service. */
            name: string;
            /** @description Version of the service. */
            version: string;
        };
        /** @description Result for one of many articles or, on the last line, for all of them. */
        ImportLine: {
            /** @description On the last line: number of new articles. */
            created?: number;
            /** @description Why the article was refused. */
            detail?: string;
            /**
             * @description Only on the last line. An answer without it was cut off.
             * @constant
             */
            done?: true;
            /** @description Opaque id of the article; absent if it was refused. */
            id?: string;
            /** @description Number of the line in the request, from 1. */
            line?: number;
            /** @description On the last line: number of articles that were refused. */
            refused?: number;
            /** @description On the last line: number of articles with a new revision. */
            revised?: number;
            /** @description Number of its current revision, from 1. */
            revision?: number;
            /**
             * @description Result for the article of that line.
             * @enum {string}
             */
            status?: "created" | "revised" | "unchanged" | "refused";
            /** @description On the last line: number of articles that were stored already. */
            unchanged?: number;
        };
        /** @description Another quote in brief. */
        LinkedQuote: {
            /** @description When it was first printed, ISO 8601 in UTC; null if no article has a date. */
            first_seen: string | null;
            /** @description Opaque id of the other quote. */
            id: string;
            /** @description Who said it; null if no article says. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description Its fullest wording. */
            text: string;
        };
        /** @description A quote in a list. */
        ListedQuote: {
            /** @description How widely it is printed. Printings without quotation marks are not counted. */
            counts: {
                /** @description Number of articles that do. */
                articles: number;
                /** @description Number of outlets that print it in quotation marks. */
                outlets: number;
                /** @description Number of times that they print it. */
                quotations: number;
                /** @description Number of different wordings among them. */
                wordings: number;
            };
            /** @description When the first article that prints it was published, ISO 8601 in UTC; null if no article has a date. */
            first_seen: string | null;
            /** @description Opaque id. The quote is at `/v1/quotes/{id}`. */
            id: string;
            /** @description When the last article that prints it was published, ISO 8601 in UTC; null if no article has a date. */
            last_seen: string | null;
            /** @description Where it matches `q`; only in search results. */
            match?: components["schemas"]["Match"];
            /** @description Where it was said; null if the article with the fullest wording does not say. */
            medium: string | null;
            /** @description Opaque id of the quotation that prints this wording, as corrections name it. */
            quotation: string;
            /** @description Who said it, according to most articles; null if none says. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description The fullest wording that any outlet prints. */
            text: string;
        };
        /** @description The fields of a `ListedQuote` that `fields` names, or all of them. */
        ListedQuoteFields: {
            /** @description How widely it is printed. Printings without quotation marks are not counted. */
            counts?: {
                /** @description Number of articles that do. */
                articles: number;
                /** @description Number of outlets that print it in quotation marks. */
                outlets: number;
                /** @description Number of times that they print it. */
                quotations: number;
                /** @description Number of different wordings among them. */
                wordings: number;
            };
            /** @description When the first article that prints it was published, ISO 8601 in UTC; null if no article has a date. */
            first_seen?: string | null;
            /** @description Opaque id. The quote is at `/v1/quotes/{id}`. */
            id?: string;
            /** @description When the last article that prints it was published, ISO 8601 in UTC; null if no article has a date. */
            last_seen?: string | null;
            /** @description Where it matches `q`; only in search results. */
            match?: components["schemas"]["Match"];
            /** @description Where it was said; null if the article with the fullest wording does not say. */
            medium?: string | null;
            /** @description Opaque id of the quotation that prints this wording, as corrections name it. */
            quotation?: string;
            /** @description Who said it, according to most articles; null if none says. */
            speaker?: components["schemas"]["SpeakerReference"] | null;
            /** @description The fullest wording that any outlet prints. */
            text?: string;
        };
        /** @description Where a quote matches a search. */
        Match: {
            /** @description Where it contains it, in order. */
            highlights: components["schemas"]["Highlight"][];
            /** @description The text around the first highlight. */
            snippet: {
                /** @description Offset after its last code point. */
                end: number;
                /** @description Offset of its first code point in the wording. */
                start: number;
                /** @description The text of the snippet. */
                text: string;
            };
            /** @description The shortest wording that contains everything searched for, as printed. */
            wording: string;
        };
        /** @description Where something was said, according to the article. */
        Medium: {
            /** @description Offset after the last code point. */
            end: number;
            /** @description Its usual name: "Truth Social". */
            name: string;
            /** @description Offset of the first code point, from 0. */
            start: number;
            /** @description The text there, as printed, without HTML and Markdown that the page left in it. */
            text: string;
        };
        /** @description A speaker, as mentioned in one text. */
        MentionedSpeaker: {
            /** @description Other names and roles by which the text mentions the speaker. */
            aliases: string[];
            kind: components["schemas"]["SpeakerKind"];
            /** @description Who speaks together, where the speaker is several. */
            members?: {
                /** @description Other names and roles by which the text mentions the speaker. */
                aliases: string[];
                kind: components["schemas"]["SpeakerKind"];
                /** @description The fullest name in the text, without titles; where `named` is false, the fullest phrase that describes the speaker. */
                name: string;
                /** @description Whether the article names the speaker. If false, the name is the fullest phrase by which it describes the speaker, who belongs to that article alone. */
                named: boolean;
            }[];
            /** @description The fullest name in the text, without titles; where `named` is false, the fullest phrase that describes the speaker. */
            name: string;
            /** @description Whether the article names the speaker. If false, the name is the fullest phrase by which it describes the speaker, who belongs to that article alone. */
            named: boolean;
        };
        /** @description A speaker or an outlet that may be meant. */
        Near: {
            /** @description Address. */
            address: string;
            /** @description Name. */
            name: string;
            /** @description Readable id. */
            slug: string;
        };
        /**
         * @description What became of a quotation. `unchanged`: the same words. `edited-silently`: other words, and nothing says so. `edited-with-note`: other words, and a note that is new says that the article was corrected. `moved`: another speaker. `gone`: no longer printed. `added`: not printed before.
         * @enum {string}
         */
        Outcome: "unchanged" | "edited-silently" | "edited-with-note" | "moved" | "gone" | "added";
        /** @description An outlet, which publishes articles. */
        Outlet: {
            /** @description Number of its articles that are stored. */
            articles: number;
            /** @description Name, as sent with its articles. */
            name: string;
            /** @description Readable id. The outlet is at `/v1/outlets/{slug}`. */
            slug: string;
        };
        /** @description An outlet, with how much it quotes. */
        OutletDetail: {
            /** @description Number of its articles that are stored. */
            articles: number;
            /** @description Name, as sent with its articles. */
            name: string;
            /** @description Number of quotations in quotation marks in its articles. */
            quotations: number;
            /** @description Readable id. The outlet is at `/v1/outlets/{slug}`. */
            slug: string;
            /** @description Number of times that they print someone's words without quotation marks. */
            unmarked: number;
        };
        /** @description How faithfully an outlet prints what others print as well. */
        OutletFidelity: {
            /** @description The classes, from verbatim to altered. Their counts add up to `compared`. */
            classes: {
                /** @description Number of compared quotations with this verdict. */
                count: number;
                fidelity: components["schemas"]["Verdict"];
                /** @description Address at which they are listed. */
                quotations: string;
            }[];
            /** @description Number of its quotations in quotation marks that were compared: those of quotes that other outlets print in quotation marks as well. Fullest wordings are included only where something speaks against them. */
            compared: number;
            /** @description Number of its quotations that are the fullest wording of such a quote, with nothing that speaks against them. All others are measured by them, so they are in no class. */
            fullest: number;
            outlet: components["schemas"]["OutletReference"];
        };
        /** @description The fields of a `Outlet` that `fields` names, or all of them. */
        OutletFields: {
            /** @description Number of its articles that are stored. */
            articles?: number;
            /** @description Name, as sent with its articles. */
            name?: string;
            /** @description Readable id. The outlet is at `/v1/outlets/{slug}`. */
            slug?: string;
        };
        /** @description An outlet in brief. */
        OutletReference: {
            /** @description Name, as sent with its articles. */
            name: string;
            /** @description Readable id. The outlet is at `/v1/outlets/{slug}`. */
            slug: string;
        };
        /** @description The quotation that a stretch of a statement is taken from. */
        PieceSource: {
            /** @description Opaque id of the article that prints it. */
            article: string;
            /** @description Offset after the last code point. */
            end: number;
            outlet: components["schemas"]["OutletReference"];
            /** @description Opaque id of the quotation. */
            quotation: string;
            /** @description Offset of the first code point in the quotation's text. */
            start: number;
        };
        /** @description A quotation, as one article prints it, and why it belongs to the quote. */
        Printing: {
            /** @description Who was spoken to; null if the article does not say. */
            addressee: components["schemas"]["Addressee"] | null;
            article: components["schemas"]["ArticleReference"];
            /** @description Calibrated probability that the speaker is right, from 0 to 1. */
            confidence: number;
            /** @description Opaque id of the correction that names the speaker, at `/v1/corrections/{id}`; null if the speaker comes from the article. */
            correction: string | null;
            /** @description The words that attribute the quotation to its source, such as "said"; null if there are none. */
            cue: components["schemas"]["Span"] | null;
            /** @description End of the last part. */
            end: number;
            /** @description How faithful it is to the fullest wording; null if it is that wording. */
            fidelity: components["schemas"]["Fidelity"] | null;
            /** @description Opaque id of the quotation. */
            id: string;
            kind: components["schemas"]["QuotationKind"];
            /** @description Whether it is printed in quotation marks. */
            marked: boolean;
            /** @description Where it was said; null if the article does not say. */
            medium: components["schemas"]["Medium"] | null;
            outlet: components["schemas"]["OutletReference"];
            /** @description The stretches between the quotation marks; several if "X said" or a paragraph break interrupts them. */
            parts: components["schemas"]["Span"][];
            reason: components["schemas"]["Reason"];
            /** @description The rule by which the speaker was found. */
            rule: string;
            /** @description The phrase that names the speaker; null if there is none. */
            source: components["schemas"]["Span"] | null;
            /** @description Who said it, according to this article; null if it does not say. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description Whether this article names another speaker than the quote has. The words are the same, so one of them is wrong. */
            speaker_differs: boolean;
            /** @description Start of the first part. */
            start: number;
            /** @description The parts' texts, joined by a space. */
            text: string;
            /** @description When it was said; null if the article does not say. */
            time: components["schemas"]["ToldTime"] | null;
            /** @description Whether the closing mark is missing; the quotation then ends with its paragraph. */
            unclosed: boolean;
            /** @description What may be said of it, by the evidence of all printings; null if it is the fullest wording and nothing speaks against it, or if it is in no quote. */
            verdict: components["schemas"]["Verdict"] | null;
        };
        /** @description How the printing of one quotation in one article changed. */
        PrintingHistory: {
            /** @description Whether a later revision changed it. */
            changed: boolean;
            /** @description The first printing and then each change, oldest first. */
            versions: components["schemas"]["QuotationVersion"][];
        };
        /** @description A problem in the form of RFC 9457. */
        Problem: {
            /** @description What went wrong this time. */
            detail: string;
            /** @description The invalid parameters, fields or lines, if any. */
            errors?: components["schemas"]["FieldError"][];
            /** @description Identifies this occurrence: `urn:uuid:` and the id of the request in the log. */
            instance: string;
            /** @description Where a name is unknown: those that may be meant, the likeliest first. */
            nearest?: components["schemas"]["Near"][];
            /** @description HTTP status code of the answer. */
            status: number;
            /** @description Short description of this kind of problem, always the same. */
            title: string;
            /** @description Address of the description of this kind of problem: `/problems/{type}`. */
            type: string;
        };
        /** @description A kind of problem, with its causes and remedies. */
        ProblemType: {
            /** @description What leads to it. */
            causes: string[];
            /**
             * @description The last segment of the `type` of such a problem.
             * @enum {string}
             */
            code: "invalid-request" | "invalid-cursor" | "malformed-body" | "malformed-request" | "key-missing" | "key-invalid" | "scope-missing" | "foreign-form" | "fetching-off" | "not-found" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "idempotency-in-flight" | "conflict" | "article-withdrawn" | "quote-gone" | "body-too-large" | "address-too-long" | "text-too-demanding" | "unsupported-media-type" | "articles-refused" | "idempotency-key-reused" | "too-many-requests" | "headers-too-large" | "internal-error" | "overloaded" | "not-ready";
            /** @description What the client can do about it. */
            remedies: string[];
            /** @description HTTP status code of the answer. */
            status: number;
            /** @description Short description of this kind of problem. */
            title: string;
        };
        /** @description A quotation, as one article prints it. */
        Quotation: {
            /** @description Who was spoken to; null if the article does not say. */
            addressee: components["schemas"]["Addressee"] | null;
            /** @description Calibrated probability that the speaker is right, from 0 to 1. */
            confidence: number;
            /** @description Opaque id of the correction that names the speaker, at `/v1/corrections/{id}`; null if the speaker comes from the article. */
            correction: string | null;
            /** @description The words that attribute the quotation to its source, such as "said"; null if there are none. */
            cue: components["schemas"]["Span"] | null;
            /** @description End of the last part. */
            end: number;
            /** @description How faithful it is to the fullest wording of its quote; null if it is that wording, or belongs to no quote. */
            fidelity: components["schemas"]["Fidelity"] | null;
            /** @description Opaque id of the quotation. */
            id: string;
            kind: components["schemas"]["QuotationKind"];
            /** @description Whether it is printed in quotation marks. */
            marked: boolean;
            /** @description Where it was said; null if the article does not say. */
            medium: components["schemas"]["Medium"] | null;
            /** @description The stretches between the quotation marks; several if "X said" or a paragraph break interrupts them. */
            parts: components["schemas"]["Span"][];
            /** @description Opaque id of the quote that it belongs to, at `/v1/quotes/{id}`; null if it belongs to none. */
            quote: string | null;
            /** @description Why it belongs to the quote; null if it belongs to none. */
            reason: components["schemas"]["Reason"] | null;
            /** @description The rule by which the speaker was found. */
            rule: string;
            /** @description The phrase that names the speaker; null if there is none. */
            source: components["schemas"]["Span"] | null;
            /** @description Who spoke; null if the article does not say. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description Start of the first part. */
            start: number;
            /** @description The parts' texts, joined by a space. */
            text: string;
            /** @description When it was said; null if the article does not say. */
            time: components["schemas"]["ToldTime"] | null;
            /** @description Whether the closing mark is missing; the quotation then ends with its paragraph. */
            unclosed: boolean;
            /** @description What may be said of it, by the evidence of all printings; null if it is the fullest wording and nothing speaks against it, or if it is in no quote. */
            verdict: components["schemas"]["Verdict"] | null;
        };
        /** @description What became of a quotation from one revision to another. */
        QuotationChange: {
            /** @description As the later text prints it; null if it does not. */
            after: components["schemas"]["RevisedQuotation"] | null;
            /** @description As the earlier text prints it; null if it does not. */
            before: components["schemas"]["RevisedQuotation"] | null;
            /** @description The two wordings, word by word; empty where they do not differ. */
            edits: components["schemas"]["Edit"][];
            /** @description Whether the later text has a note of correction that the earlier one lacks. */
            noted: boolean;
            outcome: components["schemas"]["Outcome"];
        };
        /** @description The fields of a `Quotation` that `fields` names, or all of them. */
        QuotationFields: {
            /** @description Who was spoken to; null if the article does not say. */
            addressee?: components["schemas"]["Addressee"] | null;
            /** @description Calibrated probability that the speaker is right, from 0 to 1. */
            confidence?: number;
            /** @description Opaque id of the correction that names the speaker, at `/v1/corrections/{id}`; null if the speaker comes from the article. */
            correction?: string | null;
            /** @description The words that attribute the quotation to its source, such as "said"; null if there are none. */
            cue?: components["schemas"]["Span"] | null;
            /** @description End of the last part. */
            end?: number;
            /** @description How faithful it is to the fullest wording of its quote; null if it is that wording, or belongs to no quote. */
            fidelity?: components["schemas"]["Fidelity"] | null;
            /** @description Opaque id of the quotation. */
            id?: string;
            kind?: components["schemas"]["QuotationKind"];
            /** @description Whether it is printed in quotation marks. */
            marked?: boolean;
            /** @description Where it was said; null if the article does not say. */
            medium?: components["schemas"]["Medium"] | null;
            /** @description The stretches between the quotation marks; several if "X said" or a paragraph break interrupts them. */
            parts?: components["schemas"]["Span"][];
            /** @description Opaque id of the quote that it belongs to, at `/v1/quotes/{id}`; null if it belongs to none. */
            quote?: string | null;
            /** @description Why it belongs to the quote; null if it belongs to none. */
            reason?: components["schemas"]["Reason"] | null;
            /** @description The rule by which the speaker was found. */
            rule?: string;
            /** @description The phrase that names the speaker; null if there is none. */
            source?: components["schemas"]["Span"] | null;
            /** @description Who spoke; null if the article does not say. */
            speaker?: components["schemas"]["SpeakerReference"] | null;
            /** @description Start of the first part. */
            start?: number;
            /** @description The parts' texts, joined by a space. */
            text?: string;
            /** @description When it was said; null if the article does not say. */
            time?: components["schemas"]["ToldTime"] | null;
            /** @description Whether the closing mark is missing; the quotation then ends with its paragraph. */
            unclosed?: boolean;
            /** @description What may be said of it, by the evidence of all printings; null if it is the fullest wording and nothing speaks against it, or if it is in no quote. */
            verdict?: components["schemas"]["Verdict"] | null;
        };
        /**
         * @description `direct`: at least a clause in quotation marks. `fragment`: a few quoted words within the journalist's own sentence. `unmarked`: someone's words printed without quotation marks.
         * @enum {string}
         */
        QuotationKind: "direct" | "fragment" | "unmarked";
        /** @description A quotation in one revision of its article. */
        QuotationVersion: {
            /** @description The two wordings, word by word; empty where they do not differ. */
            edits: components["schemas"]["Edit"][];
            /** @description Whether the later text has a note of correction that the earlier one lacks. */
            noted: boolean;
            /** @description How it came from the revision before: `added` for the first. */
            outcome: components["schemas"]["Outcome"];
            /** @description Its time of publication, as sent; null if none was. */
            published: string | null;
            /** @description As this revision prints it; null if it is gone. */
            quotation: components["schemas"]["RevisedQuotation"] | null;
            /** @description When the revision was received, ISO 8601 in UTC. */
            received_at: string;
            /** @description Number of the revision. */
            revision: number;
        };
        /** @description Something that was said: its wordings in all outlets, represented by the fullest. */
        Quote: {
            /** @description How widely it is printed. Printings without quotation marks are not counted. */
            counts: {
                /** @description Number of articles that do. */
                articles: number;
                /** @description Number of outlets that print it in quotation marks. */
                outlets: number;
                /** @description Number of times that they print it. */
                quotations: number;
                /** @description Number of different wordings among them. */
                wordings: number;
            };
            /** @description When the first article that prints it was published, ISO 8601 in UTC; null if no article has a date. */
            first_seen: string | null;
            /** @description Opaque id. The quote is at `/v1/quotes/{id}`. */
            id: string;
            /** @description When the last article that prints it was published, ISO 8601 in UTC; null if no article has a date. */
            last_seen: string | null;
            /** @description Where it was said; null if the article with the fullest wording does not say. */
            medium: string | null;
            /** @description Opaque id of the quotation that prints this wording, as corrections name it. */
            quotation: string;
            /** @description Who said it, according to most articles; null if none says. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description The fullest wording that any outlet prints. */
            text: string;
        };
        /** @description A quote with all its wordings, the outlets that print them, and why each belongs to it. */
        QuoteDetail: {
            /** @description How widely it is printed. Printings without quotation marks are not counted. */
            counts: {
                /** @description Number of articles that do. */
                articles: number;
                /** @description Number of outlets that print it in quotation marks. */
                outlets: number;
                /** @description Number of times that they print it. */
                quotations: number;
                /** @description Number of different wordings among them. */
                wordings: number;
            };
            /** @description When the first article that prints it was published, ISO 8601 in UTC; null if no article has a date. */
            first_seen: string | null;
            /** @description Other quotes that it may belong to, best match first, 20 at most; only with `include=fits`. */
            fits?: components["schemas"]["Fit"][];
            /** @description Opaque id. The quote is at `/v1/quotes/{id}`. */
            id: string;
            /** @description When the last article that prints it was published, ISO 8601 in UTC; null if no article has a date. */
            last_seen: string | null;
            /** @description Where it was said; null if the article with the fullest wording does not say. */
            medium: string | null;
            /** @description Outlets that print it, with or without quotation marks, by slug. */
            outlets: components["schemas"]["OutletReference"][];
            /** @description Opaque id of the quotation that prints this wording, as corrections name it. */
            quotation: string;
            /** @description The same words on other occasions, in chronological order, the 20 nearest at most; only with `include=recurrences`. */
            recurrences?: components["schemas"]["Recurrence"][];
            /** @description Whose sentences quote these words, and whose words these quote, 20 at most; only with `include=relays`. */
            relays?: components["schemas"]["Relay"][];
            /** @description Who said it, according to most articles; null if none says. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description Opaque id of the statement that it is from, at `/v1/statements/{id}`; null if the occasion is not known. */
            statement: string | null;
            /** @description The fullest wording that any outlet prints. */
            text: string;
            /** @description The same words in other languages, the likeliest first; only with `include=translations`. */
            translations?: components["schemas"]["Translation"][];
            /** @description Fullest first, then by length. */
            wordings: components["schemas"]["Wording"][];
        };
        /** @description How outlets changed their printing of a quote. */
        QuoteHistory: {
            /** @description The articles with several revisions that print it, each with its own printings of it. */
            articles: components["schemas"]["ArticleHistory"][];
            /** @description Opaque id of the quote. */
            quote: string;
        };
        /** @description A page of quotes. */
        QuotePage: {
            /** @description The quotes on this page. */
            data: components["schemas"]["ListedQuote"][];
            /** @description The most common values among the quotes that the filters select (10000 of them at most); only with `include=facets`. */
            facets?: {
                /** @description The verdicts on printings in quotation marks, most faithful first. */
                fidelity: {
                    /** @description Number of quotes that have it. */
                    count: number;
                    /** @description The value to show. */
                    name: string;
                    /** @description The value to filter by. */
                    value: string;
                }[];
                /** @description Where they were said. */
                medium: {
                    /** @description Number of quotes that have it. */
                    count: number;
                    /** @description The value to show. */
                    name: string;
                    /** @description The value to filter by. */
                    value: string;
                }[];
                /** @description Months in which they were first seen, in UTC, most recent first. */
                month: {
                    /** @description Number of quotes that have it. */
                    count: number;
                    /** @description The value to show. */
                    name: string;
                    /** @description The value to filter by. */
                    value: string;
                }[];
                /** @description Outlets that print them. */
                outlet: {
                    /** @description Number of quotes that have it. */
                    count: number;
                    /** @description The value to show. */
                    name: string;
                    /** @description The value to filter by. */
                    value: string;
                }[];
                /** @description Speakers. */
                speaker: {
                    /** @description Number of quotes that have it. */
                    count: number;
                    /** @description The value to show. */
                    name: string;
                    /** @description The value to filter by. */
                    value: string;
                }[];
            };
            /** @description The `cursor` of the next page; null on the last. */
            next: string | null;
            /** @description Address of the next page, as in the `Link` header; null on the last. */
            next_url: string | null;
            /** @description Number of items on all pages; only with `include=total`. */
            total?: {
                /** @description Whether there are more than that. */
                capped: boolean;
                /** @description Number of items on all pages, up to 10000. */
                count: number;
            };
        };
        /** @description Why a quotation belongs to its quote. */
        Reason: {
            /** @description Opaque id of the correction that put it there, at `/v1/corrections/{id}`; null if its words did. */
            correction: string | null;
            /** @description How many differences from the fullest wording there are of each kind. */
            differences: {
                [key: string]: number;
            };
            /** @description The rule that decided. With `beyond`, its words precede or follow those of the fullest wording, in another wording that overlaps that. */
            rule: string;
            /** @description How well it matches the fullest wording, or with `beyond` the other one, from 0 to 1. */
            score: number;
            /** @description How many words it shares with the fullest wording, in the same order. */
            shared_words: number;
            /** @description The stretches that it shares with the fullest wording word for word, in order. */
            spans: {
                /** @description Offset after the last code point. */
                base_end: number;
                /** @description Offset of the first code point in the fullest wording. */
                base_start: number;
                /** @description Offset after the last code point. */
                end: number;
                /** @description Offset of the first code point in this wording. */
                start: number;
            }[];
            /** @description Version of the grouping that decided. Do not compare reasons of different versions. 0: before versions were recorded. */
            version: number;
        };
        /** @description The page or document that an article was read from, as it was received. */
        ReceivedPage: {
            /** @description Where it came from; null if that is not known, as of a file. */
            address: string | null;
            /** @description Opaque id of the article. */
            article: string;
            /** @description Address of the page itself; null if what it held has been purged. */
            content: string | null;
            /** @description SHA-256 of the bytes as received, in hexadecimal. */
            digest: string;
            /** @description HTTP headers with which it was answered, names in lower case; null if it was not fetched. */
            headers: {
                [key: string]: string;
            } | null;
            /** @description Number of bytes as received. */
            length: number;
            /** @description What it was read as, such as `text/html`. */
            media_type: string;
            /** @description Version of the way from pages to texts by which the text was read. The same version reads the same. */
            reader_version: number;
            /** @description When it was received, ISO 8601 in UTC; null for a file, which may be older than the article. */
            received_at: string | null;
            /** @description Number of the revision that was read from it. */
            revision: number;
            /** @description HTTP status with which it was answered; null if it was not fetched. */
            status: number | null;
        };
        /** @description The same words on another occasion. */
        Recurrence: {
            /** @description Days from this quote to the other, negative if the other came first; null if one has no date. */
            days: number | null;
            /** @description How the two occasions differ: in the speaker, or by weeks between them. */
            differs: ("speaker" | "time")[];
            quote: components["schemas"]["LinkedQuote"];
            /** @description How the words are related: `identical`, `contained`, `abridged`, `edited` or `overlapping`. */
            rule: string;
            /** @description Number of words that the two fullest wordings share, in the same order. */
            shared_words: number;
        };
        /** @description A sentence of one speaker that quotes another's words within marks of its own: two quotes, not one. */
        Relay: {
            /**
             * @description `relayed`: the other quotes these words. `relays`: these words quote the other.
             * @enum {string}
             */
            direction: "relayed" | "relays";
            quote: components["schemas"]["LinkedQuote"];
            /** @description How many words are quoted, in the same order. */
            shared_words: number;
        };
        /** @description A quotation, as one revision prints it. */
        RevisedQuotation: {
            /** @description Who was spoken to; null if the article does not say. */
            addressee: components["schemas"]["Addressee"] | null;
            /** @description Calibrated probability that the speaker is right, from 0 to 1. */
            confidence: number;
            /** @description The words that attribute the quotation to its source, such as "said"; null if there are none. */
            cue: components["schemas"]["Span"] | null;
            /** @description End of the last part. */
            end: number;
            /** @description Opaque id of the quotation, the same in every revision that prints its words. */
            id: string;
            kind: components["schemas"]["QuotationKind"];
            /** @description Whether it is printed in quotation marks. */
            marked: boolean;
            /** @description Where it was said; null if the article does not say. */
            medium: components["schemas"]["Medium"] | null;
            /** @description The stretches between the quotation marks; several if "X said" or a paragraph break interrupts them. */
            parts: components["schemas"]["Span"][];
            /** @description The rule by which the speaker was found. */
            rule: string;
            /** @description The phrase that names the speaker; null if there is none. */
            source: components["schemas"]["Span"] | null;
            /** @description Who spoke; null if the text does not say. */
            speaker: components["schemas"]["MentionedSpeaker"] | null;
            /** @description Start of the first part. */
            start: number;
            /** @description The parts' texts, joined by a space. */
            text: string;
            /** @description When it was said; null if the article does not say. */
            time: components["schemas"]["ToldTime"] | null;
            /** @description Whether the closing mark is missing; the quotation then ends with its paragraph. */
            unclosed: boolean;
        };
        /** @description One text of an article, without the text. */
        Revision: {
            /** @description Number of the revision, from 1. */
            number: number;
            /** @description Its time of publication, as sent; null if none was. */
            published: string | null;
            /** @description When it was received, ISO 8601 in UTC. */
            received_at: string;
            /** @description SHA-256 of its text in UTF-8, in hexadecimal. */
            text_hash: string;
            /** @description Its headline; null if none was sent. */
            title: string | null;
        };
        /** @description Two revisions of an article, compared. */
        RevisionComparison: {
            /** @description The two texts, word by word. */
            edits: components["schemas"]["Edit"][];
            /** @description The earlier revision. */
            from: components["schemas"]["Revision"];
            /** @description The notes of correction that only the later text has. */
            notes: components["schemas"]["Span"][];
            /** @description What became of each quotation, in the order of the later text. */
            quotations: components["schemas"]["QuotationChange"][];
            /** @description The later one. */
            to: components["schemas"]["Revision"];
        };
        /** @description One text of an article, with its quotations. */
        RevisionDetail: {
            /** @description Notes in which the outlet says what it has corrected. */
            notes: components["schemas"]["Span"][];
            /** @description Number of the revision, from 1. */
            number: number;
            /** @description Its time of publication, as sent; null if none was. */
            published: string | null;
            /** @description The quotations in it, in order. */
            quotations: components["schemas"]["RevisedQuotation"][];
            /** @description When it was received, ISO 8601 in UTC. */
            received_at: string;
            /** @description The text exactly as received. Offsets refer to it. */
            text: string;
            /** @description SHA-256 of its text in UTF-8, in hexadecimal. */
            text_hash: string;
            /** @description Its headline; null if none was sent. */
            title: string | null;
        };
        /** @description The revisions of an article. */
        Revisions: {
            /** @description All revisions, oldest first. */
            revisions: components["schemas"]["Revision"][];
        };
        /** @description The revocation of a correction. */
        Revocation: {
            /** @description Who revoked it. */
            curator: components["schemas"]["Actor"];
            /** @description Why it was revoked. */
            reason: string;
            /** @description When, ISO 8601 in UTC. */
            revoked_at: string;
        };
        /** @description Why a correction is revoked. */
        RevocationRequestInput: {
            /** @description Why, for people who look at it later. */
            reason: string;
        };
        /** @description Stretches of two wordings that are aligned with each other. */
        Segment: {
            /** @description The stretch of the fullest wording. */
            base: components["schemas"]["Stretch"];
            /** @description Changes of meaning among the differing words: a negation, a number or a name. */
            changes: ("negation" | "number" | "name")[];
            /** @description `same`, or how the two wordings differ here. */
            kind: "same" | components["schemas"]["DifferenceKind"];
            /** @description The stretch of the outlet's wording. */
            other: components["schemas"]["Stretch"];
        };
        /** @description A stretch of an article. Offsets count Unicode code points; the end is exclusive. */
        Span: {
            /** @description Offset after the last code point. */
            end: number;
            /** @description Offset of the first code point, from 0. */
            start: number;
            /** @description The text there, as printed, without HTML and Markdown that the page left in it. */
            text: string;
        };
        /** @description A person, an organisation or a group that is quoted. */
        Speaker: {
            kind: components["schemas"]["SpeakerKind"];
            /** @description Full name, without titles; where `named` is false, the phrase by which the article describes the speaker. */
            name: string;
            /** @description Whether the article names the speaker. If false, the name is the fullest phrase by which it describes the speaker, who belongs to that article alone. */
            named: boolean;
            /** @description Number of quotations in quotation marks attributed to the speaker, as in `/v1/counts?by=speaker`. */
            quotations: number;
            /** @description Number of quotes attributed to the speaker: each once, however often it is printed. A quote is attributed to the one speaker whom its printings name most. */
            quotes: number;
            /** @description Readable id. The speaker is at `/v1/speakers/{slug}`. */
            slug: string;
        };
        /** @description A speaker with all the names that articles use. */
        SpeakerDetail: {
            /** @description Other names and roles by which articles mention the speaker, most common first. */
            aliases: {
                /** @description Number of articles that use it. */
                articles: number;
                /** @description The name or role. */
                name: string;
            }[];
            kind: components["schemas"]["SpeakerKind"];
            /** @description Who speaks together, where the speaker is several; empty for one alone. Their quotes are listed for each of them. */
            members: components["schemas"]["SpeakerReference"][];
            /** @description Full name, without titles; where `named` is false, the phrase by which the article describes the speaker. */
            name: string;
            /** @description Whether the article names the speaker. If false, the name is the fullest phrase by which it describes the speaker, who belongs to that article alone. */
            named: boolean;
            /** @description Number of quotations in quotation marks attributed to the speaker, as in `/v1/counts?by=speaker`. */
            quotations: number;
            /** @description Number of quotes attributed to the speaker: each once, however often it is printed. A quote is attributed to the one speaker whom its printings name most. */
            quotes: number;
            /** @description Readable id. The speaker is at `/v1/speakers/{slug}`. */
            slug: string;
            /** @description Address of the speaker in Wikidata, as a person has given it; null if nobody has. */
            wikidata: string | null;
        };
        /** @description The fields of a `Speaker` that `fields` names, or all of them. */
        SpeakerFields: {
            kind?: components["schemas"]["SpeakerKind"];
            /** @description Full name, without titles; where `named` is false, the phrase by which the article describes the speaker. */
            name?: string;
            /** @description Whether the article names the speaker. If false, the name is the fullest phrase by which it describes the speaker, who belongs to that article alone. */
            named?: boolean;
            /** @description Number of quotations in quotation marks attributed to the speaker, as in `/v1/counts?by=speaker`. */
            quotations?: number;
            /** @description Number of quotes attributed to the speaker: each once, however often it is printed. A quote is attributed to the one speaker whom its printings name most. */
            quotes?: number;
            /** @description Readable id. The speaker is at `/v1/speakers/{slug}`. */
            slug?: string;
        };
        /**
         * @description A person, an organisation (or a document that speaks for one) or a group.
         * @enum {string}
         */
        SpeakerKind: "person" | "organisation" | "group";
        /**
         * @description A person, an organisation (or a document that speaks for one) or a group.
         * @enum {string}
         */
        SpeakerKindInput: "person" | "organisation" | "group";
        /** @description A speaker in brief. */
        SpeakerReference: {
            kind: components["schemas"]["SpeakerKind"];
            /** @description Full name, without titles; where `named` is false, the phrase by which the article describes the speaker. */
            name: string;
            /** @description Whether the article names the speaker. If false, the name is the fullest phrase by which it describes the speaker, who belongs to that article alone. */
            named: boolean;
            /** @description Readable id. The speaker is at `/v1/speakers/{slug}`. */
            slug: string;
        };
        /** @description The speaker that a correction names. */
        SpokenByInput: {
            kind: components["schemas"]["SpeakerKindInput"];
            /** @description Full name, as articles print it. */
            name: string;
        };
        /** @description Which outlet printed a quote first, and when others followed. */
        Spread: {
            /** @description Every outlet that prints it in quotation marks, in chronological order, undated ones last. */
            data: components["schemas"]["SpreadPrinting"][];
            /** @description The first outlet to print it; null if no article that prints it has a date. */
            first: components["schemas"]["SpreadPrinting"] | null;
            /** @description Opaque id of the quote. */
            quote: string;
            /** @description Its fullest wording. */
            text: string;
        };
        /** @description When an outlet first printed a quote. */
        SpreadPrinting: {
            /** @description Its first article that prints the quote. */
            article: components["schemas"]["ArticleReference"];
            /** @description How long after the first outlet; null for the first outlet, and if the time is not known. */
            delay: {
                /** @description The delay as an ISO 8601 duration: `P1DT2H`. */
                duration: string;
                /** @description Whether both times are known exactly, and not only to the day. */
                exact: boolean;
                /** @description The delay in seconds. */
                seconds: number;
            } | null;
            /** @description The outlet. */
            outlet: components["schemas"]["OutletReference"];
            /** @description When that was published, in UTC: midnight if only the day is known; null if that is not known either. */
            published_at: string | null;
        };
        /** @description An occasion on which someone said something: a post, an interview, a letter. */
        Statement: {
            /** @description Who was spoken to, according to most articles; null if none says. */
            addressee: string | null;
            /** @description Whether the text was given, and not reconstructed. */
            authoritative: boolean;
            /** @description How widely it is printed. Printings without quotation marks are not counted. */
            counts: {
                /** @description Number of articles that do. */
                articles: number;
                /** @description Number of outlets that print some of it in quotation marks. */
                outlets: number;
                /** @description Number of times that they do. */
                quotations: number;
                /** @description Number of quotes from it. */
                quotes: number;
            };
            /** @description When it was said, as given, or, without a given text, the day in UTC on which it was first printed; null if no article has a date. */
            date: string | null;
            /** @description Opaque id. The statement is at `/v1/statements/{id}`. */
            id: string;
            /** @description Where it was said; null if that is not known. */
            medium: string | null;
            /** @description Who said it; null if no article names the speaker of a given text. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description Name of the speaker; for a given text, as given. */
            speaker_name: string;
            /** @description What was said: the given text or, without one, a reconstruction from what outlets print, with `[…]` for what none of them prints. */
            text: string;
            /** @description Address at which a given text can be read; null if there is none. */
            url: string | null;
        };
        /** @description A statement with its quotes and the outlets that print them. */
        StatementDetail: {
            /** @description Who was spoken to, according to most articles; null if none says. */
            addressee: string | null;
            /** @description Whether the text was given, and not reconstructed. */
            authoritative: boolean;
            /** @description How widely it is printed. Printings without quotation marks are not counted. */
            counts: {
                /** @description Number of articles that do. */
                articles: number;
                /** @description Number of outlets that print some of it in quotation marks. */
                outlets: number;
                /** @description Number of times that they do. */
                quotations: number;
                /** @description Number of quotes from it. */
                quotes: number;
            };
            /** @description When it was said, as given, or, without a given text, the day in UTC on which it was first printed; null if no article has a date. */
            date: string | null;
            /** @description Opaque id. The statement is at `/v1/statements/{id}`. */
            id: string;
            /** @description Where it was said; null if that is not known. */
            medium: string | null;
            /** @description Outlets that print some of it, with or without quotation marks, by slug. */
            outlets: components["schemas"]["OutletReference"][];
            /** @description The parts that the text is reconstructed from, in the order in which most articles print them; empty if the text was given. */
            pieces: components["schemas"]["StatementPiece"][];
            /** @description The quotes from it, most widely printed first. */
            quotes: components["schemas"]["Quote"][];
            /** @description Who said it; null if no article names the speaker of a given text. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description Name of the speaker; for a given text, as given. */
            speaker_name: string;
            /** @description What was said: the given text or, without one, a reconstruction from what outlets print, with `[…]` for what none of them prints. */
            text: string;
            /** @description Address at which a given text can be read; null if there is none. */
            url: string | null;
        };
        /** @description The fields of a `Statement` that `fields` names, or all of them. */
        StatementFields: {
            /** @description Who was spoken to, according to most articles; null if none says. */
            addressee?: string | null;
            /** @description Whether the text was given, and not reconstructed. */
            authoritative?: boolean;
            /** @description How widely it is printed. Printings without quotation marks are not counted. */
            counts?: {
                /** @description Number of articles that do. */
                articles: number;
                /** @description Number of outlets that print some of it in quotation marks. */
                outlets: number;
                /** @description Number of times that they do. */
                quotations: number;
                /** @description Number of quotes from it. */
                quotes: number;
            };
            /** @description When it was said, as given, or, without a given text, the day in UTC on which it was first printed; null if no article has a date. */
            date?: string | null;
            /** @description Opaque id. The statement is at `/v1/statements/{id}`. */
            id?: string;
            /** @description Where it was said; null if that is not known. */
            medium?: string | null;
            /** @description Who said it; null if no article names the speaker of a given text. */
            speaker?: components["schemas"]["SpeakerReference"] | null;
            /** @description Name of the speaker; for a given text, as given. */
            speaker_name?: string;
            /** @description What was said: the given text or, without one, a reconstruction from what outlets print, with `[…]` for what none of them prints. */
            text?: string;
            /** @description Address at which a given text can be read; null if there is none. */
            url?: string | null;
        };
        /** @description A continuous part of a statement, reconstructed from overlapping printings. */
        StatementPiece: {
            /** @description Where they are taken from, in order. */
            sources: components["schemas"]["PieceSource"][];
            /** @description Words without a gap between them. */
            text: string;
        };
        /** @description The text of a statement, to be stored. */
        StatementRequestInput: {
            /** @description When it was said: an ISO 8601 date, or a date and time with a UTC offset. */
            date: string;
            /** @description Where it was said: "Truth Social", "interview". */
            medium?: string | null;
            /** @description Who said it: a name as articles print it. */
            speaker: string;
            /** @description The whole text of the post, letter or transcript. */
            text: string;
            /** @description Address at which it can be read. */
            url?: string | null;
        };
        /** @description Result of storing an article. */
        StoredArticle: {
            article: components["schemas"]["Article"];
            /**
             * @description `created`: it is new. `revised`: it was stored with another text, which is kept as an earlier revision. `unchanged`: it was stored with this text.
             * @enum {string}
             */
            status: "created" | "revised" | "unchanged";
        };
        /** @description Result of storing the text of a statement. */
        StoredStatement: {
            statement: components["schemas"]["Statement"];
            /**
             * @description Whether the text is new.
             * @enum {string}
             */
            status: "created" | "unchanged";
        };
        /** @description A stretch of a wording. Offsets count Unicode code points; the end is exclusive. */
        Stretch: {
            /** @description Offset after the last code point. */
            end: number;
            /** @description Offset of the first code point in the wording. */
            start: number;
            /** @description The text there, as printed; empty if this wording has nothing there. */
            text: string;
        };
        /** @description How much was quoted when, by day of publication. Undated articles are left out. */
        Timeline: {
            /** @description The points in chronological order; periods without quotations are left out. Covers the 10000 most recent days that have any. */
            data: components["schemas"]["TimelinePoint"][];
            /** @description The outlet whose articles are counted; null if all are. */
            outlet: components["schemas"]["OutletReference"] | null;
            /**
             * @description The period that each point covers.
             * @enum {string}
             */
            per: "day" | "week" | "month";
            /** @description The speaker whose quotations are counted; null if all are. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description The sums over all points. */
            total: {
                /** @description Number of articles that contain at least one of them. */
                articles: number;
                /** @description Number of quotations printed in quotation marks. */
                quotations: number;
                /** @description Number of quotes printed for the first time; null if an outlet was asked for. */
                quotes: number | null;
            };
        };
        /** @description How much was quoted in one day, week or month. */
        TimelinePoint: {
            /** @description Number of articles that contain at least one of them. */
            articles: number;
            /** @description Number of quotations printed in quotation marks. */
            quotations: number;
            /** @description Number of quotes printed for the first time; null if an outlet was asked for. */
            quotes: number | null;
            /** @description First day, in UTC. Weeks begin on Monday. */
            start: string;
        };
        /** @description Words that the title of an article quotes. Offsets count in the title. Only quotations of the text are listed, counted and compared. */
        TitleQuotation: {
            /** @description Probability that the speaker is right, from 0 to 1. */
            confidence: number;
            /** @description Offset after the last code point. */
            end: number;
            /** @description Opaque id of the quotation of the text with the same words, if any. */
            quotation: string | null;
            /** @description Opaque id of the quote that this belongs to, at `/v1/quotes/{id}`, if any. */
            quote: string | null;
            /** @description Who spoke; null if neither the title nor the text says. */
            speaker: components["schemas"]["SpeakerReference"] | null;
            /** @description Offset of the first code point, from 0. */
            start: number;
            /** @description The text there, as printed, without HTML and Markdown that the page left in it. */
            text: string;
        };
        /** @description When something was said, according to the article: "in January", counted from its day of publication. */
        ToldTime: {
            /** @description Offset after the last code point. */
            end: number;
            /** @description The first day that it may mean, `YYYY-MM-DD`; null if that depends on a day of publication not known. */
            from: string | null;
            /** @description Offset of the first code point, from 0. */
            start: number;
            /** @description The text there, as printed, without HTML and Markdown that the page left in it. */
            text: string;
            /** @description The last day that it may mean. */
            to: string | null;
        };
        /** @description What the same speaker said at about the same time in another language that seems to be the same. */
        Translation: {
            /** @description BCP 47 language of its fullest wording. */
            language: string;
            quote: components["schemas"]["LinkedQuote"];
            /** @description How likely the two are the same words, from 0 to 1; at least 0.5. */
            score: number;
        };
        /** @description An outlet's wording compared with the fullest one. */
        Variant: {
            article: components["schemas"]["ArticleReference"];
            /** @description How many differences from the fullest wording there are of each kind. */
            differences: {
                [key: string]: number;
            };
            /** @description Whether it is printed in quotation marks. */
            marked: boolean;
            outlet: components["schemas"]["OutletReference"];
            /** @description Opaque id of the quotation. */
            quotation: string;
            /** @description The two wordings, aligned, in the order of the fullest. */
            segments: components["schemas"]["Segment"][];
            /** @description The outlet's wording, as printed. */
            text: string;
        };
        /** @description How each outlet prints a quote, compared word by word. */
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
            /** @description Every printing, by outlet and then in chronological order. */
            variants: components["schemas"]["Variant"][];
        };
        /**
         * @description What the evidence of all printings lets one say of one: its fidelity, as far as its words are those that most independent witnesses print, or those of a given text. Wire copies count as one witness, and so do the articles of one outlet. `differs`: other printings have other words, and nothing tells which are right. `altered`: others have other words, and the evidence is for those.
         * @enum {string}
         */
        Verdict: "verbatim" | "typographic" | "abridged-marked" | "abridged-silent" | "differs" | "altered";
        /** @description A wording of a quote, and where it is printed. */
        Wording: {
            /** @description How faithful it is to the fullest wording; null if it is that wording. */
            fidelity: components["schemas"]["Fidelity"] | null;
            /** @description Whether this is the fullest wording, which all others are compared with. */
            fullest: boolean;
            /** @description Where it is printed, in chronological order. */
            quotations: components["schemas"]["Printing"][];
            /** @description The wording, as printed. */
            text: string;
            /** @description What may be said of it, by the evidence of all printings; null if it is the fullest wording and nothing speaks against it, or if it is in no quote. */
            verdict: components["schemas"]["Verdict"] | null;
        };
    };
    responses: {
        /** @description `address-too-long`: The address is too long. */
        "address-too-long": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `article-withdrawn`: The article was withdrawn. */
        "article-withdrawn": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `articles-refused`: No article was stored. `idempotency-key-reused`: The Idempotency-Key was used for another request. */
        "articles-refused_or_idempotency-key-reused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `body-too-large`: The body is too large. */
        "body-too-large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `body-too-large`: The body is too large. `text-too-demanding`: The text takes too much memory. */
        "body-too-large_or_text-too-demanding": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `conflict`: Conflicts with stored data. */
        conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `headers-too-large`: The headers are too large. */
        "headers-too-large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency-in-flight`: The same request is still in progress. `conflict`: Conflicts with stored data. */
        "idempotency-in-flight_or_conflict": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency-key-reused`: The Idempotency-Key was used for another request. */
        "idempotency-key-reused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal-error`: Internal error. */
        "internal-error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-request`: The request is invalid. `malformed-request`: The request is not well-formed HTTP. */
        "invalid-request_or_malformed-request": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-request`: The request is invalid. `malformed-request`: The request is not well-formed HTTP. `invalid-cursor`: The cursor does not belong to this list. */
        "invalid-request_or_malformed-request_or_invalid-cursor": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-request`: The request is invalid. `malformed-request`: The request is not well-formed HTTP. `malformed-body`: The body cannot be read. */
        "invalid-request_or_malformed-request_or_malformed-body": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `key-missing`: An API key is required. `key-invalid`: The API key is invalid. */
        "key-missing_or_key-invalid": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-acceptable`: Not available in that format. */
        "not-acceptable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-found`: Not found. */
        "not-found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-ready`: The service is not ready. */
        "not-ready": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-ready`: The service is not ready. `overloaded`: The service is overloaded. */
        "not-ready_or_overloaded": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `overloaded`: The service is overloaded. */
        overloaded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `quote-gone`: The quote is no longer printed. */
        "quote-gone": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `request-timeout`: The request took too long to arrive. */
        "request-timeout": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `scope-missing`: The API key lacks the required scope. */
        "scope-missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `scope-missing`: The API key lacks the required scope. `fetching-off`: The service does not fetch. */
        "scope-missing_or_fetching-off": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too-many-requests`: Too many requests. */
        "too-many-requests": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unsupported-media-type`: Unsupported media type. */
        "unsupported-media-type": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
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
            /** @description The links. */
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
                    "text/html": string;
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
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
            /** @description The service is alive. */
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
            400: components["responses"]["invalid-request_or_malformed-request"];
            408: components["responses"]["request-timeout"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
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
            /** @description The metrics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            408: components["responses"]["request-timeout"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
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
            /** @description All kinds of problem. */
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
                     *           "title": "The request is invalid",
                     *           "causes": [
                     *             "A parameter or field is missing, unknown to this operation, or has a value that is not allowed."
                     *           ],
                     *           "remedies": [
                     *             "Check `errors`: each entry names the `parameter`, or points to the field of the body, and says what was expected."
                     *           ]
                     *         },
                     *         {
                     *           "code": "invalid-cursor",
                     *           "status": 400,
                     *           "title": "The cursor does not belong to this list",
                     *           "causes": [
                     *             "The cursor was changed or cut short.",
                     *             "It was sent with other filters, or another sort order, than the page it came from."
                     *           ],
                     *           "remedies": [
                     *             "Start again without `cursor`, or keep the filters and the order of the first page. Only `limit` may change."
                     *           ]
                     *         },
                     *         {
                     *           "code": "malformed-body",
                     *           "status": 400,
                     *           "title": "The body cannot be read",
                     *           "causes": [
                     *             "The body is empty, is not well-formed JSON, or is not UTF-8.",
                     *             "It is not compressed the way its `Content-Encoding` says.",
                     *             "Its length differs from its `Content-Length`."
                     *           ],
                     *           "remedies": [
                     *             "Send well-formed JSON in UTF-8."
                     *           ]
                     *         },
                     *         {
                     *           "code": "malformed-request",
                     *           "status": 400,
                     *           "title": "The request is not well-formed HTTP",
                     *           "causes": [
                     *             "The address contains a broken percent-encoding.",
                     *             "The request line or a header cannot be parsed."
                     *           ],
                     *           "remedies": [
                     *             "Percent-encode the address as UTF-8.",
                     *             "Use an HTTP client that speaks HTTP/1.1."
                     *           ]
                     *         },
                     *         {
                     *           "code": "key-missing",
                     *           "status": 401,
                     *           "title": "An API key is required",
                     *           "causes": [
                     *             "The request has no API key. Writing always needs one; reading does if the service is set up that way."
                     *           ],
                     *           "remedies": [
                     *             "Send the header `Authorization: Bearer KEY`.",
                     *             "The operator of the service creates keys with `npx verbatim keys create`."
                     *           ]
                     *         },
                     *         {
                     *           "code": "key-invalid",
                     *           "status": 401,
                     *           "title": "The API key is invalid",
                     *           "causes": [
                     *             "The key is misspelt or cut short, belongs to another service, or was revoked.",
                     *             "The header is not of the form `Authorization: Bearer KEY`."
                     *           ],
                     *           "remedies": [
                     *             "Send the key exactly as `npx verbatim keys create` printed it.",
                     *             "Drop the header where no key is required."
                     *           ]
                     *         },
                     *         {
                     *           "code": "scope-missing",
                     *           "status": 403,
                     *           "title": "The API key lacks the required scope",
                     *           "causes": [
                     *             "The key is valid but was created without the scope that this operation needs."
                     *           ],
                     *           "remedies": [
                     *             "Use a key that has the scope: `npx verbatim keys create --scope SCOPE`."
                     *           ]
                     *         },
                     *         {
                     *           "code": "foreign-form",
                     *           "status": 403,
                     *           "title": "The form is not from here",
                     *           "causes": [
                     *             "A page of another site sent a form to a page of this service."
                     *           ],
                     *           "remedies": [
                     *             "Open the page of this service itself, and send its form."
                     *           ]
                     *         },
                     *         {
                     *           "code": "fetching-off",
                     *           "status": 403,
                     *           "title": "The service does not fetch",
                     *           "causes": [
                     *             "The service is not set up to fetch addresses from the web."
                     *           ],
                     *           "remedies": [
                     *             "Send the pages themselves to `POST /v1/articles`.",
                     *             "The operator of the service switches fetching on with the setting FETCHING."
                     *           ]
                     *         },
                     *         {
                     *           "code": "not-found",
                     *           "status": 404,
                     *           "title": "Not found",
                     *           "causes": [
                     *             "The path is misspelt, or what it names does not exist, or no longer does."
                     *           ],
                     *           "remedies": [
                     *             "Follow the links in other answers.",
                     *             "Look the path up in the OpenAPI document at `/docs/json`."
                     *           ]
                     *         },
                     *         {
                     *           "code": "method-not-allowed",
                     *           "status": 405,
                     *           "title": "Method not allowed",
                     *           "causes": [
                     *             "The path exists but does not support the method of the request."
                     *           ],
                     *           "remedies": [
                     *             "Use one of the methods in the `Allow` header."
                     *           ]
                     *         },
                     *         {
                     *           "code": "not-acceptable",
                     *           "status": 406,
                     *           "title": "Not available in that format",
                     *           "causes": [
                     *             "The `Accept` header names none of the media types that this operation can answer with."
                     *           ],
                     *           "remedies": [
                     *             "Ask for a media type that `detail` lists, or send `Accept: *\/*`.",
                     *             "Use the `format` parameter where there is one: it overrides the header."
                     *           ]
                     *         },
                     *         {
                     *           "code": "request-timeout",
                     *           "status": 408,
                     *           "title": "The request took too long to arrive",
                     *           "causes": [
                     *             "The client did not send the whole request in time."
                     *           ],
                     *           "remedies": [
                     *             "Send it again over a faster connection, or in smaller parts."
                     *           ]
                     *         },
                     *         {
                     *           "code": "idempotency-in-flight",
                     *           "status": 409,
                     *           "title": "The same request is still in progress",
                     *           "causes": [
                     *             "An earlier request with the same `Idempotency-Key` has not been answered yet."
                     *           ],
                     *           "remedies": [
                     *             "Repeat it after the seconds in `Retry-After`. It is then answered like the first."
                     *           ]
                     *         },
                     *         {
                     *           "code": "conflict",
                     *           "status": 409,
                     *           "title": "Conflicts with stored data",
                     *           "causes": [
                     *             "The address names one article and the body another: their `url` or `id` differ.",
                     *             "The correction contradicts one that is in force, or the correction to be revoked already was.",
                     *             "The statement to be withdrawn has no text of its own: it was reconstructed from what outlets printed.",
                     *             "Another request changed the same thing at the same time."
                     *           ],
                     *           "remedies": [
                     *             "Look at what is stored. Then send something that agrees with it, or withdraw that first."
                     *           ]
                     *         },
                     *         {
                     *           "code": "article-withdrawn",
                     *           "status": 410,
                     *           "title": "The article was withdrawn",
                     *           "causes": [
                     *             "The article was here and has been withdrawn."
                     *           ],
                     *           "remedies": [
                     *             "Stop asking for it. Sending the article again restores it."
                     *           ]
                     *         },
                     *         {
                     *           "code": "quote-gone",
                     *           "status": 410,
                     *           "title": "The quote is no longer printed",
                     *           "causes": [
                     *             "The only article that printed the quote has been edited, and prints its words no longer."
                     *           ],
                     *           "remedies": [
                     *             "`detail` says which article printed it, up to which revision, and what stands there now. Read the history of that article."
                     *           ]
                     *         },
                     *         {
                     *           "code": "body-too-large",
                     *           "status": 413,
                     *           "title": "The body is too large",
                     *           "causes": [
                     *             "The body exceeds the setting BODY_LIMIT or, for many articles at once, IMPORT_LIMIT."
                     *           ],
                     *           "remedies": [
                     *             "Send less in one request."
                     *           ]
                     *         },
                     *         {
                     *           "code": "address-too-long",
                     *           "status": 414,
                     *           "title": "The address is too long",
                     *           "causes": [
                     *             "A segment of the path is longer than any id can be."
                     *           ],
                     *           "remedies": [
                     *             "Use an id exactly as the service gave it."
                     *           ]
                     *         },
                     *         {
                     *           "code": "text-too-demanding",
                     *           "status": 413,
                     *           "title": "The text takes too much memory",
                     *           "causes": [
                     *             "Reading the text took more memory than one text may take."
                     *           ],
                     *           "remedies": [
                     *             "Send the text in parts, each as one request."
                     *           ]
                     *         },
                     *         {
                     *           "code": "unsupported-media-type",
                     *           "status": 415,
                     *           "title": "Unsupported media type",
                     *           "causes": [
                     *             "`Content-Type` is missing, or is not one that the operation accepts.",
                     *             "The body is compressed with a method that the service does not support."
                     *           ],
                     *           "remedies": [
                     *             "Send `Content-Type: application/json` with a JSON body, or another type that the operation lists.",
                     *             "Compress with gzip or br, or not at all."
                     *           ]
                     *         },
                     *         {
                     *           "code": "articles-refused",
                     *           "status": 422,
                     *           "title": "No article was stored",
                     *           "causes": [
                     *             "At least one line does not contain a valid article, and the request asked for all or nothing."
                     *           ],
                     *           "remedies": [
                     *             "Check `errors`: each entry names a `line` and says what is wrong with it.",
                     *             "Send `on_error=continue` to store the other articles."
                     *           ]
                     *         },
                     *         {
                     *           "code": "idempotency-key-reused",
                     *           "status": 422,
                     *           "title": "The Idempotency-Key was used for another request",
                     *           "causes": [
                     *             "The same key was sent before with another body or other parameters."
                     *           ],
                     *           "remedies": [
                     *             "Use a new key for every new request. Reuse a key only to repeat exactly the same request."
                     *           ]
                     *         },
                     *         {
                     *           "code": "too-many-requests",
                     *           "status": 429,
                     *           "title": "Too many requests",
                     *           "causes": [
                     *             "This key, or without one this address, sent more requests in a minute than the setting RATE_LIMIT allows."
                     *           ],
                     *           "remedies": [
                     *             "Wait for the seconds in `Retry-After`. The headers `RateLimit` and `RateLimit-Policy` of every answer show what is left."
                     *           ]
                     *         },
                     *         {
                     *           "code": "headers-too-large",
                     *           "status": 431,
                     *           "title": "The headers are too large",
                     *           "causes": [
                     *             "The address and the headers together exceed 16 KiB."
                     *           ],
                     *           "remedies": [
                     *             "Send a shorter address, and fewer or shorter headers."
                     *           ]
                     *         },
                     *         {
                     *           "code": "internal-error",
                     *           "status": 500,
                     *           "title": "Internal error",
                     *           "causes": [
                     *             "There is a fault in the service itself."
                     *           ],
                     *           "remedies": [
                     *             "Report it with the `instance` of the answer, by which the request is found in the log."
                     *           ]
                     *         },
                     *         {
                     *           "code": "overloaded",
                     *           "status": 503,
                     *           "title": "The service is overloaded",
                     *           "causes": [
                     *             "The service responds more slowly than the setting EVENT_LOOP_DELAY_LIMIT allows.",
                     *             "Too many slow requests are waiting: searches, exports, extractions or comparisons."
                     *           ],
                     *           "remedies": [
                     *             "Try again after the seconds in `Retry-After`."
                     *           ]
                     *         },
                     *         {
                     *           "code": "not-ready",
                     *           "status": 503,
                     *           "title": "The service is not ready",
                     *           "causes": [
                     *             "The database cannot be reached, or the service is starting or shutting down."
                     *           ],
                     *           "remedies": [
                     *             "Try again a little later."
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description The kinds of problem. */
                        data: components["schemas"]["ProblemType"][];
                    };
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    getProblemType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of the kind of problem: `not-found`.
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
                     *       "title": "The request is invalid",
                     *       "causes": [
                     *         "A parameter or field is missing, unknown to this operation, or has a value that is not allowed."
                     *       ],
                     *       "remedies": [
                     *         "Check `errors`: each entry names the `parameter`, or points to the field of the body, and says what was expected."
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProblemType"];
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
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
            /** @description The service is ready. */
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
            400: components["responses"]["invalid-request_or_malformed-request"];
            408: components["responses"]["request-timeout"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["not-ready"];
        };
    };
    getApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links. */
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
            400: components["responses"]["invalid-request_or_malformed-request"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Where the page begins: `next` of the previous page. It is only valid with the filters and the sort order that it came from. */
                cursor?: string;
                /**
                 * @description Return only these fields of each item, separated by commas: `id`, `title`, `url`, `published`, `given_id`, `outlet`, `byline`, `section`, `credit`, `language`, `revision`, `quotations`, `received_at`, `updated_at`.
                 * @example id,title
                 */
                fields?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: a page at a time. `ndjson`: everything that the filters select, one item per line. The last line confirms that nothing was cut off. The list is read in steps: an item that changes meanwhile may appear in its old or its new state, but nothing that stays is skipped or repeated. `csv`: the same as a table. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description Only articles published at or after this instant. A date stands for its first moment in UTC.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description What to add to a page of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Maximum number of items: of a page, 20 by default; of an export, all. */
                limit?: number;
                /**
                 * @description Only articles published by this outlet.
                 * @example harrow-bay-courier
                 */
                outlet?: string;
                /**
                 * @description Only articles published at or before this instant. A date stands for its last moment in UTC.
                 * @example 2026-12-31
                 */
                to?: string;
                /** @description Only the article with this address. Addresses that differ only in tracking parameters and the like are one. */
                url?: string;
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
                     *           "section": null,
                     *           "credit": null,
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
                        /** @description The articles on this page. */
                        data: components["schemas"]["Article"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/json; fields=selected": {
                        /** @description The articles on this page. */
                        data: components["schemas"]["ArticleFields"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": components["schemas"]["ArticleFields"] | components["schemas"]["ExportEnd"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request_or_invalid-cursor"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    storeArticle: {
        parameters: {
            query?: {
                /** @description For many articles. `stop` (the default): store nothing if any line is invalid. `continue`: skip invalid lines and store the rest. */
                on_error?: "stop" | "continue";
                /** @description For a page or document: who published it, where neither it nor its address says so. */
                outlet?: string;
                /** @description For a page or document: when it was published, where it does not say. */
                published?: string;
                /** @description For a page or document: its headline, where it has none. */
                title?: string;
                /** @description For a page or document: the address where it is published. */
                url?: string;
            };
            header?: {
                /** @description A unique text for each new request, such as a UUID. A repeated request with the same key gets the first answer again, for a day. */
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
                "application/pdf": string;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                "application/x-ndjson": components["schemas"]["ArticleRequestInput"];
                "application/xhtml+xml": string;
                "message/rfc822": string;
                "multipart/related": string;
                "text/html": string;
            };
        };
        responses: {
            /** @description The article was stored before: it has been revised, or nothing changed. Or many articles were processed. */
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
                     *         "section": null,
                     *         "credit": null,
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
            400: components["responses"]["invalid-request_or_malformed-request_or_malformed-body"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            409: components["responses"]["idempotency-in-flight_or_conflict"];
            413: components["responses"]["body-too-large_or_text-too-demanding"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["articles-refused_or_idempotency-key-reused"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["not-ready_or_overloaded"];
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Opaque id of the article, or the `id` that it was sent with (percent-encoded) if no other article has the same.
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
                     *       "section": null,
                     *       "credit": null,
                     *       "published": "2026-01-10T10:00:00+01:00",
                     *       "language": "en",
                     *       "revision": 1,
                     *       "quotations": 9,
                     *       "received_at": "2026-01-12T15:00:00.000Z",
                     *       "updated_at": "2026-01-12T15:00:00.000Z",
                     *       "title_quotations": [],
                     *       "text": "Reading the post: what Trump promised Caracas, and what he kept back\n\nSaltmarsh Weekly takes one text apart each Saturday. Today: Donald Trump's post of 9 January on Truth Social.\n\nIt opens with a compliment. “Venezuela is releasing large numbers of political prisoners as a sign of ‘Seeking Peace,’” the president writes, and he finds the gesture “very important and smart.” Caracas has used the same two words; its officials say that they want to “seek peace.”\n\nThen comes the bargain. “Because of this cooperation, I have cancelled the previously expected second Wave of Attacks … however, all ships will stay in place for safety and security purposes.” A threat is withdrawn, in other words, and the means of carrying it out are kept at hand.\n\nWhat the cooperation consists of, he says himself: “rebuilding, in a much bigger, better, and more modern form, their [Venezuela's] oil and gas infrastructure.” A sum follows. “At least 100 Billion Dollars will be invested by BIG OIL,” Trump writes.\n\nNot everybody in Caracas reads it his way. Delcy Rodríguez, the acting president, speaks of “exclusion,” and of a “stain” on the relationship. Machado listens for something else in the week's news: “that injustice will not last forever and that truth, although it be wounded, ends up finding its way.”",
                     *       "text_hash": "d99538c23b7f606151f1b7fb221a9ccfae2a1de1450139ab6fb9b5fbd2f3690a",
                     *       "paragraphs": [],
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
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            410: components["responses"]["article-withdrawn"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    putArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Opaque id of the article, or the `id` that it was sent with (percent-encoded) if no other article has the same.
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
            /** @description The article was stored before: it has been revised, or nothing changed. */
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
                     *         "section": null,
                     *         "credit": null,
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
            400: components["responses"]["invalid-request_or_malformed-request_or_malformed-body"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            409: components["responses"]["conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["address-too-long"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["not-ready_or_overloaded"];
        };
    };
    withdrawArticle: {
        parameters: {
            query?: {
                /** @description Whether to erase it from the log of withdrawn articles as well. */
                purge?: "true" | "false";
            };
            header?: never;
            path: {
                /**
                 * @description Opaque id of the article, or the `id` that it was sent with (percent-encoded) if no other article has the same.
                 * @example atwefe88lc8b2Dbwp
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article has been withdrawn. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            410: components["responses"]["article-withdrawn"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["not-ready_or_overloaded"];
        };
    };
    getArticleHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Opaque id of the article, or the `id` that it was sent with (percent-encoded) if no other article has the same.
                 * @example atwefe88lc8b2Dbwp
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "article": {
                     *         "id": "atwefe88lc8b2Dbwp",
                     *         "title": "Work on the harbour wall begins",
                     *         "url": "https://harrow-bay-courier.example/local/harbour-wall",
                     *         "published": "2026-01-12T09:30:00-05:00"
                     *       },
                     *       "outlet": {
                     *         "slug": "harrow-bay-courier",
                     *         "name": "Harrow Bay Courier"
                     *       },
                     *       "revisions": 2,
                     *       "quotations": [
                     *         {
                     *           "changed": true,
                     *           "versions": [
                     *             {
                     *               "revision": 1,
                     *               "received_at": "2026-01-12T15:00:00.000Z",
                     *               "published": "2026-01-12T09:30:00-05:00",
                     *               "outcome": "added",
                     *               "quotation": {
                     *                 "start": 1,
                     *                 "end": 20,
                     *                 "parts": [
                     *                   {
                     *                     "start": 1,
                     *                     "end": 20,
                     *                     "text": "We start on Monday,"
                     *                   }
                     *                 ],
                     *                 "text": "We start on Monday,",
                     *                 "kind": "direct",
                     *                 "marked": true,
                     *                 "unclosed": false,
                     *                 "source": {
                     *                   "start": 22,
                     *                   "end": 31,
                     *                   "text": "Mara Dole"
                     *                 },
                     *                 "cue": {
                     *                   "start": 32,
                     *                   "end": 36,
                     *                   "text": "told"
                     *                 },
                     *                 "medium": null,
                     *                 "addressee": {
                     *                   "start": 37,
                     *                   "end": 54,
                     *                   "text": "the harbour board",
                     *                   "name": null
                     *                 },
                     *                 "time": null,
                     *                 "rule": "cue-after",
                     *                 "confidence": 0.997,
                     *                 "speaker": {
                     *                   "name": "Mara Dole",
                     *                   "kind": "person",
                     *                   "named": true,
                     *                   "aliases": []
                     *                 },
                     *                 "id": "n_UJkGiNirOK7atuK"
                     *               },
                     *               "edits": [],
                     *               "noted": false
                     *             },
                     *             {
                     *               "revision": 2,
                     *               "received_at": "2026-01-12T15:00:00.000Z",
                     *               "published": "2026-01-12T09:30:00-05:00",
                     *               "outcome": "edited-silently",
                     *               "quotation": {
                     *                 "start": 1,
                     *                 "end": 21,
                     *                 "parts": [
                     *                   {
                     *                     "start": 1,
                     *                     "end": 21,
                     *                     "text": "We start on Tuesday,"
                     *                   }
                     *                 ],
                     *                 "text": "We start on Tuesday,",
                     *                 "kind": "direct",
                     *                 "marked": true,
                     *                 "unclosed": false,
                     *                 "source": {
                     *                   "start": 23,
                     *                   "end": 32,
                     *                   "text": "Mara Dole"
                     *                 },
                     *                 "cue": {
                     *                   "start": 33,
                     *                   "end": 37,
                     *                   "text": "told"
                     *                 },
                     *                 "medium": null,
                     *                 "addressee": {
                     *                   "start": 38,
                     *                   "end": 55,
                     *                   "text": "the harbour board",
                     *                   "name": null
                     *                 },
                     *                 "time": null,
                     *                 "rule": "cue-after",
                     *                 "confidence": 0.997,
                     *                 "speaker": {
                     *                   "name": "Mara Dole",
                     *                   "kind": "person",
                     *                   "named": true,
                     *                   "aliases": []
                     *                 },
                     *                 "id": "nEAW1jZ7DvgB6tL-1"
                     *               },
                     *               "edits": [
                     *                 {
                     *                   "kind": "same",
                     *                   "before": {
                     *                     "start": 0,
                     *                     "end": 11,
                     *                     "text": "We start on"
                     *                   },
                     *                   "after": {
                     *                     "start": 0,
                     *                     "end": 11,
                     *                     "text": "We start on"
                     *                   },
                     *                   "changes": []
                     *                 },
                     *                 {
                     *                   "kind": "replaced",
                     *                   "before": {
                     *                     "start": 12,
                     *                     "end": 18,
                     *                     "text": "Monday"
                     *                   },
                     *                   "after": {
                     *                     "start": 12,
                     *                     "end": 19,
                     *                     "text": "Tuesday"
                     *                   },
                     *                   "changes": [
                     *                     "name"
                     *                   ]
                     *                 }
                     *               ],
                     *               "noted": false
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "changed": false,
                     *           "versions": [
                     *             {
                     *               "revision": 1,
                     *               "received_at": "2026-01-12T15:00:00.000Z",
                     *               "published": "2026-01-12T09:30:00-05:00",
                     *               "outcome": "added",
                     *               "quotation": {
                     *                 "start": 57,
                     *                 "end": 77,
                     *                 "parts": [
                     *                   {
                     *                     "start": 57,
                     *                     "end": 77,
                     *                     "text": "It will take a year."
                     *                   }
                     *                 ],
                     *                 "text": "It will take a year.",
                     *                 "kind": "direct",
                     *                 "marked": true,
                     *                 "unclosed": false,
                     *                 "source": {
                     *                   "start": 22,
                     *                   "end": 31,
                     *                   "text": "Mara Dole"
                     *                 },
                     *                 "cue": {
                     *                   "start": 32,
                     *                   "end": 36,
                     *                   "text": "told"
                     *                 },
                     *                 "medium": null,
                     *                 "addressee": {
                     *                   "start": 37,
                     *                   "end": 54,
                     *                   "text": "the harbour board",
                     *                   "name": null
                     *                 },
                     *                 "time": null,
                     *                 "rule": "cue-before",
                     *                 "confidence": 0.997,
                     *                 "speaker": {
                     *                   "name": "Mara Dole",
                     *                   "kind": "person",
                     *                   "named": true,
                     *                   "aliases": []
                     *                 },
                     *                 "id": "nAymCaJsiyrLfIbUI"
                     *               },
                     *               "edits": [],
                     *               "noted": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ArticleHistory"];
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            410: components["responses"]["article-withdrawn"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    getReceivedPage: {
        parameters: {
            query?: {
                /** @description Number of the revision that was read from it; without it, the current one. */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Opaque id of the article, or the `id` that it was sent with (percent-encoded) if no other article has the same.
                 * @example aDgpBmLugSy1oz472
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "article": "aDgpBmLugSy1oz472",
                     *       "revision": 1,
                     *       "digest": "4b1a7c86377e3580294c82f09d87163aa0f8cb442a1caed6671493ffe07e3d10",
                     *       "length": 107,
                     *       "media_type": "text/html",
                     *       "address": "https://harrow-bay-courier.example/local/harbour-tide",
                     *       "received_at": "2026-01-12T15:00:00.000Z",
                     *       "status": null,
                     *       "reader_version": 2,
                     *       "headers": {
                     *         "content-type": "text/html"
                     *       },
                     *       "content": "/v1/articles/aDgpBmLugSy1oz472/page/content?revision=1"
                     *     }
                     */
                    "application/json": components["schemas"]["ReceivedPage"];
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            410: components["responses"]["article-withdrawn"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    getReceivedPageContent: {
        parameters: {
            query?: {
                /** @description Number of the revision that was read from it; without it, the current one. */
                revision?: number;
            };
            header?: never;
            path: {
                /** @description Opaque id of the article, or the `id` that it was sent with (percent-encoded) if no other article has the same. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            410: components["responses"]["article-withdrawn"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    listArticleQuotations: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Where the page begins: `next` of the previous page. It is only valid with the filters and the sort order that it came from. */
                cursor?: string;
                /**
                 * @description Return only these fields of each item, separated by commas: `id`, `quote`, `speaker`, `start`, `end`, `parts`, `text`, `kind`, `marked`, `unclosed`, `source`, `cue`, `medium`, `addressee`, `time`, `rule`, `confidence`, `correction`, `fidelity`, `verdict`, `reason`.
                 * @example id,quote
                 */
                fields?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: a page at a time. `ndjson`: everything that the filters select, one item per line. The last line confirms that nothing was cut off. The list is read in steps: an item that changes meanwhile may appear in its old or its new state, but nothing that stays is skipped or repeated. `csv`: the same as a table. `annotation`: W3C Web Annotations. */
                format?: "json" | "ndjson" | "csv" | "annotation";
                /**
                 * @description What to add to a page of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Maximum number of items: of a page, 20 by default; of an export, all. */
                limit?: number;
                /** @description Leave out quotations attributed with less confidence than this. Of attributions at 0.9 or more, about 97 in 100 are right. */
                min_confidence?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Opaque id of the article, or the `id` that it was sent with (percent-encoded) if no other article has the same.
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
                     *           "quote": "qzq1AHLKqq9eVDd-c",
                     *           "speaker": {
                     *             "slug": "donald-trump",
                     *             "name": "Donald Trump",
                     *             "kind": "person",
                     *             "named": true
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
                     *           "time": null,
                     *           "rule": "cue-after",
                     *           "confidence": 0.757,
                     *           "correction": null,
                     *           "fidelity": "typographic",
                     *           "verdict": "typographic",
                     *           "reason": {
                     *             "rule": "contained",
                     *             "score": 0.998,
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
                     *             "version": 5
                     *           }
                     *         },
                     *         {
                     *           "id": "n-2UNxT1OxwHutjC1",
                     *           "quote": "qzq1AHLKqq9eVDd-c",
                     *           "speaker": {
                     *             "slug": "donald-trump",
                     *             "name": "Donald Trump",
                     *             "kind": "person",
                     *             "named": true
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
                     *           "time": null,
                     *           "rule": "cue-before",
                     *           "confidence": 0.749,
                     *           "correction": null,
                     *           "fidelity": "verbatim",
                     *           "verdict": "verbatim",
                     *           "reason": {
                     *             "rule": "contained",
                     *             "score": 0.958,
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
                     *             "version": 5
                     *           }
                     *         }
                     *       ],
                     *       "next": "eyJsaXN0IjoiRG5WbWFDdnUtXzNfIiwiYWZ0ZXIiOlsxXX0",
                     *       "next_url": "/v1/articles/avtE0PpdN2t9pVr29/quotations?limit=2&cursor=eyJsaXN0IjoiRG5WbWFDdnUtXzNfIiwiYWZ0ZXIiOlsxXX0"
                     *     }
                     */
                    "application/json": {
                        /** @description The quotations on this page. */
                        data: components["schemas"]["Quotation"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/json; fields=selected": {
                        /** @description The quotations on this page. */
                        data: components["schemas"]["QuotationFields"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"": Record<string, never>;
                    "application/x-ndjson": components["schemas"]["QuotationFields"] | components["schemas"]["ExportEnd"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request_or_invalid-cursor"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            410: components["responses"]["article-withdrawn"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    listRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Opaque id of the article, or the `id` that it was sent with (percent-encoded) if no other article has the same.
                 * @example avtE0PpdN2t9pVr29
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
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
                    "application/json": components["schemas"]["Revisions"];
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            410: components["responses"]["article-withdrawn"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    getRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Opaque id of the article, or the `id` that it was sent with (percent-encoded) if no other article has the same.
                 * @example atwefe88lc8b2Dbwp
                 */
                id: string;
                /**
                 * @description Number of the revision, from 1.
                 * @example 1
                 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 1,
                     *       "title": "Work on the harbour wall begins",
                     *       "published": "2026-01-12T09:30:00-05:00",
                     *       "text_hash": "83d0cc2adeee695322f20be1a7fd015500c0a23cfa534c7036c344d8f63b2f2c",
                     *       "received_at": "2026-01-12T15:00:00.000Z",
                     *       "text": "“We start on Monday,” Mara Dole told the harbour board. “It will take a year.”",
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
                     *           "time": null,
                     *           "rule": "cue-after",
                     *           "confidence": 0.997,
                     *           "speaker": {
                     *             "name": "Mara Dole",
                     *             "kind": "person",
                     *             "named": true,
                     *             "aliases": []
                     *           },
                     *           "id": "n_UJkGiNirOK7atuK"
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
                     *           "time": null,
                     *           "rule": "cue-before",
                     *           "confidence": 0.997,
                     *           "speaker": {
                     *             "name": "Mara Dole",
                     *             "kind": "person",
                     *             "named": true,
                     *             "aliases": []
                     *           },
                     *           "id": "nAymCaJsiyrLfIbUI"
                     *         }
                     *       ],
                     *       "notes": []
                     *     }
                     */
                    "application/json": components["schemas"]["RevisionDetail"];
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            410: components["responses"]["article-withdrawn"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    compareRevisions: {
        parameters: {
            query?: {
                /** @description Number of the earlier revision; without it, the one before `to`. */
                from?: number;
                /** @description Number of the later revision; without it, the current one. */
                to?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Opaque id of the article, or the `id` that it was sent with (percent-encoded) if no other article has the same.
                 * @example atwefe88lc8b2Dbwp
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": {
                     *         "number": 1,
                     *         "title": "Work on the harbour wall begins",
                     *         "published": "2026-01-12T09:30:00-05:00",
                     *         "text_hash": "83d0cc2adeee695322f20be1a7fd015500c0a23cfa534c7036c344d8f63b2f2c",
                     *         "received_at": "2026-01-12T15:00:00.000Z"
                     *       },
                     *       "to": {
                     *         "number": 2,
                     *         "title": "Work on the harbour wall begins",
                     *         "published": "2026-01-12T09:30:00-05:00",
                     *         "text_hash": "0ce5b8f2e35cb8a03d232dca2f80a87ba40dce6dc402f9e071f3d45afa4284a2",
                     *         "received_at": "2026-01-12T15:00:00.000Z"
                     *       },
                     *       "edits": [
                     *         {
                     *           "kind": "same",
                     *           "before": {
                     *             "start": 1,
                     *             "end": 12,
                     *             "text": "We start on"
                     *           },
                     *           "after": {
                     *             "start": 1,
                     *             "end": 12,
                     *             "text": "We start on"
                     *           },
                     *           "changes": []
                     *         },
                     *         {
                     *           "kind": "replaced",
                     *           "before": {
                     *             "start": 13,
                     *             "end": 19,
                     *             "text": "Monday"
                     *           },
                     *           "after": {
                     *             "start": 13,
                     *             "end": 20,
                     *             "text": "Tuesday"
                     *           },
                     *           "changes": [
                     *             "name"
                     *           ]
                     *         },
                     *         {
                     *           "kind": "same",
                     *           "before": {
                     *             "start": 22,
                     *             "end": 76,
                     *             "text": "Mara Dole told the harbour board. “It will take a year"
                     *           },
                     *           "after": {
                     *             "start": 23,
                     *             "end": 77,
                     *             "text": "Mara Dole told the harbour board. “It will take a year"
                     *           },
                     *           "changes": []
                     *         }
                     *       ],
                     *       "notes": [],
                     *       "quotations": [
                     *         {
                     *           "outcome": "edited-silently",
                     *           "before": {
                     *             "start": 1,
                     *             "end": 20,
                     *             "parts": [
                     *               {
                     *                 "start": 1,
                     *                 "end": 20,
                     *                 "text": "We start on Monday,"
                     *               }
                     *             ],
                     *             "text": "We start on Monday,",
                     *             "kind": "direct",
                     *             "marked": true,
                     *             "unclosed": false,
                     *             "source": {
                     *               "start": 22,
                     *               "end": 31,
                     *               "text": "Mara Dole"
                     *             },
                     *             "cue": {
                     *               "start": 32,
                     *               "end": 36,
                     *               "text": "told"
                     *             },
                     *             "medium": null,
                     *             "addressee": {
                     *               "start": 37,
                     *               "end": 54,
                     *               "text": "the harbour board",
                     *               "name": null
                     *             },
                     *             "time": null,
                     *             "rule": "cue-after",
                     *             "confidence": 0.997,
                     *             "speaker": {
                     *               "name": "Mara Dole",
                     *               "kind": "person",
                     *               "named": true,
                     *               "aliases": []
                     *             },
                     *             "id": "n_UJkGiNirOK7atuK"
                     *           },
                     *           "after": {
                     *             "start": 1,
                     *             "end": 21,
                     *             "parts": [
                     *               {
                     *                 "start": 1,
                     *                 "end": 21,
                     *                 "text": "We start on Tuesday,"
                     *               }
                     *             ],
                     *             "text": "We start on Tuesday,",
                     *             "kind": "direct",
                     *             "marked": true,
                     *             "unclosed": false,
                     *             "source": {
                     *               "start": 23,
                     *               "end": 32,
                     *               "text": "Mara Dole"
                     *             },
                     *             "cue": {
                     *               "start": 33,
                     *               "end": 37,
                     *               "text": "told"
                     *             },
                     *             "medium": null,
                     *             "addressee": {
                     *               "start": 38,
                     *               "end": 55,
                     *               "text": "the harbour board",
                     *               "name": null
                     *             },
                     *             "time": null,
                     *             "rule": "cue-after",
                     *             "confidence": 0.997,
                     *             "speaker": {
                     *               "name": "Mara Dole",
                     *               "kind": "person",
                     *               "named": true,
                     *               "aliases": []
                     *             },
                     *             "id": "nEAW1jZ7DvgB6tL-1"
                     *           },
                     *           "edits": [
                     *             {
                     *               "kind": "same",
                     *               "before": {
                     *                 "start": 0,
                     *                 "end": 11,
                     *                 "text": "We start on"
                     *               },
                     *               "after": {
                     *                 "start": 0,
                     *                 "end": 11,
                     *                 "text": "We start on"
                     *               },
                     *               "changes": []
                     *             },
                     *             {
                     *               "kind": "replaced",
                     *               "before": {
                     *                 "start": 12,
                     *                 "end": 18,
                     *                 "text": "Monday"
                     *               },
                     *               "after": {
                     *                 "start": 12,
                     *                 "end": 19,
                     *                 "text": "Tuesday"
                     *               },
                     *               "changes": [
                     *                 "name"
                     *               ]
                     *             }
                     *           ],
                     *           "noted": false
                     *         },
                     *         {
                     *           "outcome": "unchanged",
                     *           "before": {
                     *             "start": 57,
                     *             "end": 77,
                     *             "parts": [
                     *               {
                     *                 "start": 57,
                     *                 "end": 77,
                     *                 "text": "It will take a year."
                     *               }
                     *             ],
                     *             "text": "It will take a year.",
                     *             "kind": "direct",
                     *             "marked": true,
                     *             "unclosed": false,
                     *             "source": {
                     *               "start": 22,
                     *               "end": 31,
                     *               "text": "Mara Dole"
                     *             },
                     *             "cue": {
                     *               "start": 32,
                     *               "end": 36,
                     *               "text": "told"
                     *             },
                     *             "medium": null,
                     *             "addressee": {
                     *               "start": 37,
                     *               "end": 54,
                     *               "text": "the harbour board",
                     *               "name": null
                     *             },
                     *             "time": null,
                     *             "rule": "cue-before",
                     *             "confidence": 0.997,
                     *             "speaker": {
                     *               "name": "Mara Dole",
                     *               "kind": "person",
                     *               "named": true,
                     *               "aliases": []
                     *             },
                     *             "id": "nAymCaJsiyrLfIbUI"
                     *           },
                     *           "after": {
                     *             "start": 58,
                     *             "end": 78,
                     *             "parts": [
                     *               {
                     *                 "start": 58,
                     *                 "end": 78,
                     *                 "text": "It will take a year."
                     *               }
                     *             ],
                     *             "text": "It will take a year.",
                     *             "kind": "direct",
                     *             "marked": true,
                     *             "unclosed": false,
                     *             "source": {
                     *               "start": 23,
                     *               "end": 32,
                     *               "text": "Mara Dole"
                     *             },
                     *             "cue": {
                     *               "start": 33,
                     *               "end": 37,
                     *               "text": "told"
                     *             },
                     *             "medium": null,
                     *             "addressee": {
                     *               "start": 38,
                     *               "end": 55,
                     *               "text": "the harbour board",
                     *               "name": null
                     *             },
                     *             "time": null,
                     *             "rule": "cue-before",
                     *             "confidence": 0.997,
                     *             "speaker": {
                     *               "name": "Mara Dole",
                     *               "kind": "person",
                     *               "named": true,
                     *               "aliases": []
                     *             },
                     *             "id": "nAymCaJsiyrLfIbUI"
                     *           },
                     *           "edits": [],
                     *           "noted": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RevisionComparison"];
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            410: components["responses"]["article-withdrawn"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description Only entries with this action. */
                action?: "article-created" | "article-revised" | "article-withdrawn" | "article-purged" | "statement-given" | "statement-taken-back" | "correction-made" | "correction-revoked" | "key-created" | "key-revoked";
                /** @description Only entries made with the API key of this id. */
                actor?: string;
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Where the page begins: `next` of the previous page. It is only valid with the filters and the sort order that it came from. */
                cursor?: string;
                /**
                 * @description Return only these fields of each item, separated by commas: `position`, `at`, `action`, `subject`, `actor`, `detail`.
                 * @example position,at
                 */
                fields?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: a page at a time. `ndjson`: everything that the filters select, one item per line. The last line confirms that nothing was cut off. The list is read in steps: an item that changes meanwhile may appear in its old or its new state, but nothing that stays is skipped or repeated. `csv`: the same as a table. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description What to add to a page of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Maximum number of items: of a page, 20 by default; of an export, all. */
                limit?: number;
                /** @description Only entries about the thing with this id. */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
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
                     *           "position": 8,
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
                     *           "position": 7,
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
                     *       "next": "eyJsaXN0IjoieHpXUEtRSTJZc2RuIiwiYWZ0ZXIiOls3XX0",
                     *       "next_url": "/v1/audit?limit=2&cursor=eyJsaXN0IjoieHpXUEtRSTJZc2RuIiwiYWZ0ZXIiOls3XX0"
                     *     }
                     */
                    "application/json": {
                        /** @description The entries on this page. */
                        data: components["schemas"]["AuditEntry"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/json; fields=selected": {
                        /** @description The entries on this page. */
                        data: components["schemas"]["AuditEntryFields"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": components["schemas"]["AuditEntryFields"] | components["schemas"]["ExportEnd"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request_or_invalid-cursor"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description Format of the answer; overrides the Accept header. `json`: a page at a time. `events`: server-sent events, as changes happen. */
                format?: "json" | "events";
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description Only changes to articles, or only changes to quotes. */
                resource?: "article" | "quote";
                /**
                 * @description Return changes since this point: `next` of an earlier answer, an instant, or a day in UTC. Without it, the log starts from the beginning.
                 * @example 2026-01-09
                 */
                since?: string;
            };
            header?: {
                /** @description For events: the id of the last event received. Browsers send it by themselves. */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Part of the log. */
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
                    "text/event-stream": components["schemas"]["ChangeEvent"];
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request_or_invalid-cursor"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    listCorrections: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Only corrections made with the API key of this id. */
                curator?: string;
                /** @description Where the page begins: `next` of the previous page. It is only valid with the filters and the sort order that it came from. */
                cursor?: string;
                /**
                 * @description Return only these fields of each item, separated by commas: `id`, `kind`, `quotations`, `about`, `speaker`, `reason`, `curator`, `created_at`, `in_force`, `revocation`.
                 * @example id,kind
                 */
                fields?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: a page at a time. `ndjson`: everything that the filters select, one item per line. The last line confirms that nothing was cut off. The list is read in steps: an item that changes meanwhile may appear in its old or its new state, but nothing that stays is skipped or repeated. `csv`: the same as a table. */
                format?: "json" | "ndjson" | "csv";
                /** @description Only corrections in force (`true`), or only revoked ones (`false`). */
                in_force?: "true" | "false";
                /**
                 * @description What to add to a page of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Only corrections of this kind. */
                kind?: "must-link" | "cannot-link" | "speaker" | "not-a-quotation" | "same-speaker" | "other-speaker" | "speaker-name" | "speaker-kind" | "speaker-link";
                /** @description Maximum number of items: of a page, 20 by default; of an export, all. */
                limit?: number;
                /** @description Only corrections that name this quotation. */
                quotation?: string;
                /** @description Only corrections that name a quotation of this quote. */
                quote?: string;
                /**
                 * @description Only corrections that say something of this speaker.
                 * @example delcy-rodriguez
                 */
                speaker?: string;
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
                     *               "quote": "qzq1AHLKqq9eVDd-c"
                     *             }
                     *           ],
                     *           "about": null,
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
                        /** @description The corrections on this page. */
                        data: components["schemas"]["Correction"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/json; fields=selected": {
                        /** @description The corrections on this page. */
                        data: components["schemas"]["CorrectionFields"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": components["schemas"]["CorrectionFields"] | components["schemas"]["ExportEnd"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request_or_invalid-cursor"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    storeCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique text for each new request, such as a UUID. A repeated request with the same key gets the first answer again, for a day. */
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
            /** @description The same correction is in force already. */
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
                     *           "quote": "qzq1AHLKqq9eVDd-c"
                     *         }
                     *       ],
                     *       "about": null,
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
            400: components["responses"]["invalid-request_or_malformed-request_or_malformed-body"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            409: components["responses"]["idempotency-in-flight_or_conflict"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["not-ready_or_overloaded"];
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
                     *           "quote": "qzq1AHLKqq9eVDd-c"
                     *         }
                     *       ],
                     *       "about": null,
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
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    revokeCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique text for each new request, such as a UUID. A repeated request with the same key gets the first answer again, for a day. */
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
            /** @description The correction has been revoked. */
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
                     *           "quote": "qzq1AHLKqq9eVDd-c"
                     *         }
                     *       ],
                     *       "about": null,
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
            400: components["responses"]["invalid-request_or_malformed-request_or_malformed-body"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            409: components["responses"]["idempotency-in-flight_or_conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["address-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["not-ready_or_overloaded"];
        };
    };
    listCounts: {
        parameters: {
            query: {
                /**
                 * @description What to group by, separated by commas: `speaker`, `outlet`, `day`.
                 * @example speaker,outlet
                 */
                by: string;
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Where the page begins: `next` of the previous page. It is only valid with the filters and the sort order that it came from. */
                cursor?: string;
                /**
                 * @description Return only these fields of each item, separated by commas: `speaker`, `outlet`, `day`, `quotations`, `articles`.
                 * @example speaker,outlet
                 */
                fields?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: a page at a time. `ndjson`: everything that the filters select, one item per line. The last line confirms that nothing was cut off. The list is read in steps: an item that changes meanwhile may appear in its old or its new state, but nothing that stays is skipped or repeated. `csv`: the same as a table. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description Only articles published on or after this day, in UTC.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description What to add to a page of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Maximum number of items: of a page, 20 by default; of an export, all. */
                limit?: number;
                /**
                 * @description Only articles published by this outlet.
                 * @example harrow-bay-courier
                 */
                outlet?: string;
                /** @description `key`: in the order of the groups, those of one speaker or outlet together and days in order. `quotations`: most quotations first; only when grouping by a single name. */
                sort?: "key" | "quotations";
                /**
                 * @description Only quotations of this speaker.
                 * @example delcy-rodriguez
                 */
                speaker?: string;
                /**
                 * @description Only articles published on or before this day, in UTC.
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
                     *             "kind": "person",
                     *             "named": true
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
                     *             "kind": "person",
                     *             "named": true
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
                        /** @description The counts on this page. */
                        data: components["schemas"]["Count"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/json; fields=selected": {
                        /** @description The counts on this page. */
                        data: components["schemas"]["CountFields"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": components["schemas"]["CountFields"] | components["schemas"]["ExportEnd"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request_or_invalid-cursor"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    extractQuotations: {
        parameters: {
            query?: {
                /** @description Leave out quotations attributed with less confidence than this. Of attributions at 0.9 or more, about 97 in 100 are right. */
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
                    /** @description BCP 47 language of the text; detected if absent. */
                    language?: string;
                    /** @description When it was published, by which "on Friday" is a date. */
                    published?: string;
                    /** @description The text of an article, with paragraphs separated by line breaks. */
                    text: string;
                    /** @description Its headline. Names in it introduce speakers. */
                    title?: string;
                };
            };
        };
        responses: {
            /** @description The quotations in the text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "language": "en",
                     *       "title_quotations": [],
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
                     *           "time": null,
                     *           "rule": "cue-after",
                     *           "confidence": 0.997,
                     *           "speaker": {
                     *             "name": "Mara Dole",
                     *             "kind": "person",
                     *             "named": true,
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
                     *           "time": null,
                     *           "rule": "cue-before",
                     *           "confidence": 0.997,
                     *           "speaker": {
                     *             "name": "Mara Dole",
                     *             "kind": "person",
                     *             "named": true,
                     *             "aliases": []
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Extraction"];
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request_or_malformed-body"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            413: components["responses"]["body-too-large_or_text-too-demanding"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    fetchAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "addresses": [
                 *         "https://harrow-bay-courier.example/local/harbour-wall"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FetchRequestInput"];
            };
        };
        responses: {
            /** @description The addresses will be fetched. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "fJDdHnGdqqXTuiOSk",
                     *           "address": "https://harrow-bay-courier.example/local/harbour-wall",
                     *           "state": "waiting",
                     *           "article": null,
                     *           "problem": null,
                     *           "attempts": 0,
                     *           "asked_at": "2026-01-12T15:00:00.000Z",
                     *           "fetched_at": null,
                     *           "next_at": "2026-01-12T15:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Fetches"];
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request_or_malformed-body"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing_or_fetching-off"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["not-ready_or_overloaded"];
        };
    };
    getFetch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Opaque id of the fetch.
                 * @example fJDdHnGdqqXTuiOSk
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fJDdHnGdqqXTuiOSk",
                     *       "address": "https://harrow-bay-courier.example/local/harbour-wall",
                     *       "state": "waiting",
                     *       "article": null,
                     *       "problem": null,
                     *       "attempts": 0,
                     *       "asked_at": "2026-01-12T15:00:00.000Z",
                     *       "fetched_at": null,
                     *       "next_at": "2026-01-12T15:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Fetch"];
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    listOutlets: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Where the page begins: `next` of the previous page. It is only valid with the filters and the sort order that it came from. */
                cursor?: string;
                /**
                 * @description Return only these fields of each item, separated by commas: `slug`, `name`, `articles`.
                 * @example slug,name
                 */
                fields?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: a page at a time. `ndjson`: everything that the filters select, one item per line. The last line confirms that nothing was cut off. The list is read in steps: an item that changes meanwhile may appear in its old or its new state, but nothing that stays is skipped or repeated. `csv`: the same as a table. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description What to add to a page of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Maximum number of items: of a page, 20 by default; of an export, all. */
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
                        /** @description The outlets on this page. */
                        data: components["schemas"]["Outlet"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/json; fields=selected": {
                        /** @description The outlets on this page. */
                        data: components["schemas"]["OutletFields"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": components["schemas"]["OutletFields"] | components["schemas"]["ExportEnd"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request_or_invalid-cursor"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
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
            /** @description The name is not the slug of anything, and stands for one thing (307) or for several (300): articles also use it. */
            300: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choices"];
                };
            };
            /** @description The name is not the slug of anything, and stands for one thing (307) or for several (300): articles also use it. */
            307: {
                headers: {
                    /** @description The address of the only one. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    getOutletFidelity: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: the counts. `csv`: a row for each verdict. */
                format?: "json" | "csv";
            };
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
                     *           "fidelity": "differs",
                     *           "count": 0,
                     *           "quotations": "/v1/outlets/saltmarsh-weekly/fidelity/differs"
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
                    "text/csv": string;
                };
            };
            /** @description The name is not the slug of anything, and stands for one thing (307) or for several (300): articles also use it. */
            300: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choices"];
                };
            };
            /** @description The name is not the slug of anything, and stands for one thing (307) or for several (300): articles also use it. */
            307: {
                headers: {
                    /** @description The address of the only one. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    listOutletFidelity: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Where the page begins: `next` of the previous page. It is only valid with the filters and the sort order that it came from. */
                cursor?: string;
                /**
                 * @description Return only these fields of each item, separated by commas: `id`, `quote`, `text`, `fullest`, `differences`, `speaker`, `article`.
                 * @example id,quote
                 */
                fields?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: a page at a time. `ndjson`: everything that the filters select, one item per line. The last line confirms that nothing was cut off. The list is read in steps: an item that changes meanwhile may appear in its old or its new state, but nothing that stays is skipped or repeated. `csv`: the same as a table. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description What to add to a page of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Maximum number of items: of a page, 20 by default; of an export, all. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The verdict on them.
                 * @example abridged-marked
                 */
                fidelity: "verbatim" | "typographic" | "abridged-marked" | "abridged-silent" | "differs" | "altered";
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
                     *           "quote": "qzq1AHLKqq9eVDd-c",
                     *           "text": "Because of this cooperation, I have cancelled the previously expected second Wave of Attacks … however, all ships will stay in place for safety and security purposes.",
                     *           "fullest": "Venezuela is releasing large numbers of political prisoners as a sign of “Seeking Peace.” This is a very important and smart gesture. The U.S.A. and Venezuela are working well together, especially as it pertains to rebuilding, in a much bigger, better, and more modern form, their oil and gas infrastructure. Because of this cooperation, I have cancelled the previously expected second Wave of Attacks, which looks like it will not be needed; however, all ships will stay in place for safety and security purposes,",
                     *           "differences": {
                     *             "cut-head": 1,
                     *             "marked-omission": 1
                     *           },
                     *           "speaker": {
                     *             "slug": "donald-trump",
                     *             "name": "Donald Trump",
                     *             "kind": "person",
                     *             "named": true
                     *           },
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
                        /** @description The quotations on this page. */
                        data: components["schemas"]["ComparedQuotation"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/json; fields=selected": {
                        /** @description The quotations on this page. */
                        data: components["schemas"]["ComparedQuotationFields"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": components["schemas"]["ComparedQuotationFields"] | components["schemas"]["ExportEnd"];
                    "text/csv": string;
                };
            };
            /** @description The name is not the slug of anything, and stands for one thing (307) or for several (300): articles also use it. */
            300: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choices"];
                };
            };
            /** @description The name is not the slug of anything, and stands for one thing (307) or for several (300): articles also use it. */
            307: {
                headers: {
                    /** @description The address of the only one. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request_or_invalid-cursor"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    compareOutlets: {
        parameters: {
            query: {
                /** @description `some`: statements that at least two of the outlets quote. `all`: statements that all of them quote. */
                by?: "some" | "all";
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Where the page begins: `next` of the previous page. It is only valid with the filters and the sort order that it came from. */
                cursor?: string;
                /**
                 * @description Return only these fields of each item, separated by commas: `statement`, `text`, `speaker`, `first_seen`, `quotes`.
                 * @example statement,text
                 */
                fields?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: a page at a time. `ndjson`: everything that the filters select, one item per line. The last line confirms that nothing was cut off. The list is read in steps: an item that changes meanwhile may appear in its old or its new state, but nothing that stays is skipped or repeated. `csv`: the same as a table. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description Only statements first seen at or after this instant. A date stands for its first moment in UTC.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description What to add to a page of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Maximum number of items: of a page, 20 by default; of an export, all. */
                limit?: number;
                /**
                 * @description Slugs of two to 10 outlets, separated by commas.
                 * @example harrow-bay-courier,saltmarsh-weekly
                 */
                outlets: string;
                /**
                 * @description Only statements by this speaker.
                 * @example delcy-rodriguez
                 */
                speaker?: string;
                /**
                 * @description Only statements first seen at or before this instant. A date stands for its last moment in UTC.
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
                     *           "statement": "tzq1AHLKqq9eVDd-c",
                     *           "text": "Venezuela is releasing large numbers of political prisoners as a sign of “Seeking Peace.” This is a very important and smart gesture. The U.S.A. and Venezuela are working well together, especially as it pertains to rebuilding, in a much bigger, better, and more modern form, their oil and gas infrastructure. Because of this cooperation, I have cancelled the previously expected second Wave of Attacks, which looks like it will not be needed; however, all ships will stay in place for safety and security purposes, […] At least 100 Billion Dollars will be invested by BIG OIL, all of whom I will be meeting with today at The White House,",
                     *           "speaker": {
                     *             "slug": "donald-trump",
                     *             "name": "Donald Trump",
                     *             "kind": "person",
                     *             "named": true
                     *           },
                     *           "first_seen": "2026-01-09T11:20:00.000Z",
                     *           "quotes": [
                     *             {
                     *               "id": "qzq1AHLKqq9eVDd-c",
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
                     *                       "verdict": "typographic",
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
                     *                       "verdict": "typographic",
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
                     *                       "verdict": "verbatim",
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
                     *                       "verdict": "abridged-marked",
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
                     *                       "verdict": "abridged-marked",
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
                     *               "id": "quMzn4uEHKatVu_Uc",
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
                     *                       "verdict": "verbatim",
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
                     *                       "verdict": "verbatim",
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
                        /** @description The statements on this page. */
                        data: components["schemas"]["Comparison"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/json; fields=selected": {
                        /** @description The statements on this page. */
                        data: components["schemas"]["ComparisonFields"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": components["schemas"]["ComparisonFields"] | components["schemas"]["ExportEnd"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request_or_invalid-cursor"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    listQuotes: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Where the page begins: `next` of the previous page. It is only valid with the filters and the sort order that it came from. */
                cursor?: string;
                /** @description Only quotes with this verdict on at least one printing in quotation marks. */
                fidelity?: "verbatim" | "typographic" | "abridged-marked" | "abridged-silent" | "differs" | "altered";
                /**
                 * @description Return only these fields of each item, separated by commas: `id`, `text`, `quotation`, `speaker`, `medium`, `first_seen`, `last_seen`, `counts`, `match`.
                 * @example id,text
                 */
                fields?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: a page at a time. `ndjson`: everything that the filters select, one item per line. The last line confirms that nothing was cut off. The list is read in steps: an item that changes meanwhile may appear in its old or its new state, but nothing that stays is skipped or repeated. `csv`: the same as a table. `jsonld`: schema.org Quotations. */
                format?: "json" | "ndjson" | "csv" | "jsonld";
                /**
                 * @description Only quotes first seen at or after this instant. A date stands for its first moment in UTC.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description What to add to a page of JSON: `total`, `facets`.
                 * @example total,facets
                 */
                include?: string;
                /** @description Maximum number of items: of a page, 20 by default; of an export, all. */
                limit?: number;
                /**
                 * @description Only quotes said there, according to the article with the fullest wording. Use the usual name of the medium.
                 * @example Truth Social
                 */
                medium?: string;
                /** @description Only quotes with at least one printing in quotation marks that is attributed with at least this confidence. */
                min_confidence?: number;
                /** @description Only quotes that at least this many outlets print in quotation marks. */
                min_outlets?: number;
                /**
                 * @description Only quotes that this outlet prints in quotation marks.
                 * @example harrow-bay-courier
                 */
                outlet?: string;
                /** @description Only quotes with a wording that contains all of this: words, in any order; phrases, in quotation marks of any kind; beginnings of words, such as `harb*`. Case, accents and punctuation are ignored. Any text is a valid search. */
                q?: string;
                /** @description `first_seen`: newest first, undated ones last. `outlets`: most widely printed first. `relevance`: quotes with the fewest words besides `q` first. The default is `relevance` with `q`, which it requires, and `first_seen` without. */
                sort?: "first_seen" | "outlets" | "relevance";
                /**
                 * @description Only quotes of this speaker.
                 * @example delcy-rodriguez
                 */
                speaker?: string;
                /**
                 * @description Only quotes first seen at or before this instant. A date stands for its last moment in UTC.
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
                     *           "quotation": "nvpl2qIfhkHhYe-sn",
                     *           "speaker": {
                     *             "slug": "donald-trump",
                     *             "name": "Donald Trump",
                     *             "kind": "person",
                     *             "named": true
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
                    "application/json; fields=selected": {
                        /** @description The quotes on this page. */
                        data: components["schemas"]["ListedQuoteFields"][];
                        /** @description The most common values among the quotes that the filters select (10000 of them at most); only with `include=facets`. */
                        facets?: {
                            /** @description The verdicts on printings in quotation marks, most faithful first. */
                            fidelity: {
                                /** @description Number of quotes that have it. */
                                count: number;
                                /** @description The value to show. */
                                name: string;
                                /** @description The value to filter by. */
                                value: string;
                            }[];
                            /** @description Where they were said. */
                            medium: {
                                /** @description Number of quotes that have it. */
                                count: number;
                                /** @description The value to show. */
                                name: string;
                                /** @description The value to filter by. */
                                value: string;
                            }[];
                            /** @description Months in which they were first seen, in UTC, most recent first. */
                            month: {
                                /** @description Number of quotes that have it. */
                                count: number;
                                /** @description The value to show. */
                                name: string;
                                /** @description The value to filter by. */
                                value: string;
                            }[];
                            /** @description Outlets that print them. */
                            outlet: {
                                /** @description Number of quotes that have it. */
                                count: number;
                                /** @description The value to show. */
                                name: string;
                                /** @description The value to filter by. */
                                value: string;
                            }[];
                            /** @description Speakers. */
                            speaker: {
                                /** @description Number of quotes that have it. */
                                count: number;
                                /** @description The value to show. */
                                name: string;
                                /** @description The value to filter by. */
                                value: string;
                            }[];
                        };
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/ld+json": Record<string, never>;
                    "application/x-ndjson": components["schemas"]["ListedQuoteFields"] | components["schemas"]["ExportEnd"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request_or_invalid-cursor"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    getQuote: {
        parameters: {
            query?: {
                /** @description Format of the answer; overrides the Accept header. `json`: the quote. `jsonld`: a schema.org Quotation. `annotation`: W3C Web Annotations. */
                format?: "json" | "jsonld" | "annotation";
                /**
                 * @description Other quotes to add: `fits`, `recurrences`, `relays`, `translations`.
                 * @example fits,recurrences
                 */
                include?: string;
                /** @description Leave out quotations attributed with less confidence than this. Of attributions at 0.9 or more, about 97 in 100 are right. */
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
                     *       "quotation": "nvpl2qIfhkHhYe-sn",
                     *       "speaker": {
                     *         "slug": "donald-trump",
                     *         "name": "Donald Trump",
                     *         "kind": "person",
                     *         "named": true
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
                     *           "verdict": null,
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
                     *                 "kind": "person",
                     *                 "named": true
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
                     *               "time": null,
                     *               "rule": "cue-before",
                     *               "confidence": 0.969,
                     *               "correction": null,
                     *               "fidelity": null,
                     *               "verdict": null,
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
                     *                 "version": 5
                     *               }
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "text": "They've been great. ... Everything we've wanted, they've given us,",
                     *           "fullest": false,
                     *           "fidelity": "verbatim",
                     *           "verdict": "verbatim",
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
                     *                 "kind": "person",
                     *                 "named": true
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
                     *               "time": null,
                     *               "rule": "cue-after",
                     *               "confidence": 0.959,
                     *               "correction": null,
                     *               "fidelity": "verbatim",
                     *               "verdict": "verbatim",
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
                     *                 "version": 5
                     *               }
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "text": "They’ve been great. Everything we’ve wanted, they’ve given us,",
                     *           "fullest": false,
                     *           "fidelity": "typographic",
                     *           "verdict": "typographic",
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
                     *                 "kind": "person",
                     *                 "named": true
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
                     *               "time": null,
                     *               "rule": "cue-after",
                     *               "confidence": 0.997,
                     *               "correction": null,
                     *               "fidelity": "typographic",
                     *               "verdict": "typographic",
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
                     *                 "version": 5
                     *               }
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "text": "have been great: everything we've wanted, they've given us",
                     *           "fullest": false,
                     *           "fidelity": "altered",
                     *           "verdict": "altered",
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
                     *                 "kind": "person",
                     *                 "named": true
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
                     *               "time": null,
                     *               "rule": "known-words",
                     *               "confidence": 0.9677,
                     *               "correction": null,
                     *               "fidelity": "altered",
                     *               "verdict": "altered",
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
                     *                 "version": 5
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
            /** @description The quote has another id since it was found to be one with an older quote. */
            301: {
                headers: {
                    /** @description The current address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            410: components["responses"]["quote-gone"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    getQuoteCollation: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: witnesses, rows, and the runs in which people read them. `csv`: a line for each run, with its place in the base, the words of the base, and for each witness what it prints and how that differs. `html`: a self-contained page. `collatex`: the alignment table of CollateX, available only through this parameter. `tei`: a TEI P5 document with a critical apparatus. */
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
                     *           "quotations": [
                     *             "nvpl2qIfhkHhYe-sn"
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
                     *           "quotations": [
                     *             "n_LYW6ZbhUu3YN8FM"
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
                     *           "quotations": [
                     *             "nZjCoyE9pAmYCuzsl"
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
                     *           "quotations": [
                     *             "n3bkRqbBjGJXD6vZX"
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
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "They've",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 0,
                     *                 "end": 7
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "substitution",
                     *               "text": "have",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 0,
                     *                 "end": 4
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "marks",
                     *               "text": "They’ve",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 0,
                     *                 "end": 7
                     *               },
                     *               "changes": [],
                     *               "partial": false
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
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "been great",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 8,
                     *                 "end": 18
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "been great",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 5,
                     *                 "end": 15
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "been great",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 8,
                     *                 "end": 18
                     *               },
                     *               "changes": [],
                     *               "partial": false
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
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": ". ...",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 18,
                     *                 "end": 23
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "punctuation",
                     *               "text": ":",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 15,
                     *                 "end": 16
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "punctuation",
                     *               "text": ".",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 18,
                     *                 "end": 19
                     *               },
                     *               "changes": [],
                     *               "partial": false
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
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "Everything",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 24,
                     *                 "end": 34
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "case",
                     *               "text": "everything",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 17,
                     *                 "end": 27
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "Everything",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 20,
                     *                 "end": 30
                     *               },
                     *               "changes": [],
                     *               "partial": false
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
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "we've",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 35,
                     *                 "end": 40
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "we've",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 28,
                     *                 "end": 33
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "marks",
                     *               "text": "we’ve",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 31,
                     *                 "end": 36
                     *               },
                     *               "changes": [],
                     *               "partial": false
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
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "wanted,",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 41,
                     *                 "end": 48
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "wanted,",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 34,
                     *                 "end": 41
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "wanted,",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 37,
                     *                 "end": 44
                     *               },
                     *               "changes": [],
                     *               "partial": false
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
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "they've",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 49,
                     *                 "end": 56
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "they've",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 42,
                     *                 "end": 49
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "marks",
                     *               "text": "they’ve",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 45,
                     *                 "end": 52
                     *               },
                     *               "changes": [],
                     *               "partial": false
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
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "given us",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 57,
                     *                 "end": 65
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "given us",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 50,
                     *                 "end": 58
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "given us",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 53,
                     *                 "end": 61
                     *               },
                     *               "changes": [],
                     *               "partial": false
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
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "outside",
                     *               "text": "",
                     *               "place": null,
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "outside",
                     *               "text": "",
                     *               "place": null,
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "outside",
                     *               "text": "",
                     *               "place": null,
                     *               "changes": [],
                     *               "partial": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "runs": [
                     *         {
                     *           "base": {
                     *             "start": 0,
                     *             "end": 66,
                     *             "text": "They've been great. ... Everything we've wanted, they've given us."
                     *           },
                     *           "cells": [
                     *             [
                     *               {
                     *                 "kind": "same",
                     *                 "text": "They've been great. ... Everything we've wanted, they've given us.",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 0,
                     *                   "end": 66
                     *                 },
                     *                 "changes": []
                     *               }
                     *             ],
                     *             [
                     *               {
                     *                 "kind": "same",
                     *                 "text": "They've been great. ... Everything we've wanted, they've given us",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 0,
                     *                   "end": 65
                     *                 },
                     *                 "changes": []
                     *               }
                     *             ],
                     *             [
                     *               {
                     *                 "kind": "substitution",
                     *                 "text": "have",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 0,
                     *                   "end": 4
                     *                 },
                     *                 "changes": []
                     *               },
                     *               {
                     *                 "kind": "same",
                     *                 "text": "been",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 5,
                     *                   "end": 9
                     *                 },
                     *                 "changes": []
                     *               },
                     *               {
                     *                 "kind": "punctuation",
                     *                 "text": "great:",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 10,
                     *                   "end": 16
                     *                 },
                     *                 "changes": []
                     *               },
                     *               {
                     *                 "kind": "case",
                     *                 "text": "everything",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 17,
                     *                   "end": 27
                     *                 },
                     *                 "changes": []
                     *               },
                     *               {
                     *                 "kind": "same",
                     *                 "text": "we've wanted, they've given us",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 28,
                     *                   "end": 58
                     *                 },
                     *                 "changes": []
                     *               }
                     *             ],
                     *             [
                     *               {
                     *                 "kind": "marks",
                     *                 "text": "They’ve",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 0,
                     *                   "end": 7
                     *                 },
                     *                 "changes": []
                     *               },
                     *               {
                     *                 "kind": "same",
                     *                 "text": "been",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 8,
                     *                   "end": 12
                     *                 },
                     *                 "changes": []
                     *               },
                     *               {
                     *                 "kind": "punctuation",
                     *                 "text": "great.",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 13,
                     *                   "end": 19
                     *                 },
                     *                 "changes": []
                     *               },
                     *               {
                     *                 "kind": "same",
                     *                 "text": "Everything",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 20,
                     *                   "end": 30
                     *                 },
                     *                 "changes": []
                     *               },
                     *               {
                     *                 "kind": "marks",
                     *                 "text": "we’ve",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 31,
                     *                   "end": 36
                     *                 },
                     *                 "changes": []
                     *               },
                     *               {
                     *                 "kind": "same",
                     *                 "text": "wanted,",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 37,
                     *                   "end": 44
                     *                 },
                     *                 "changes": []
                     *               },
                     *               {
                     *                 "kind": "marks",
                     *                 "text": "they’ve",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 45,
                     *                   "end": 52
                     *                 },
                     *                 "changes": []
                     *               },
                     *               {
                     *                 "kind": "same",
                     *                 "text": "given us",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 53,
                     *                   "end": 61
                     *                 },
                     *                 "changes": []
                     *               }
                     *             ]
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
            /** @description The quote has another id since it was found to be one with an older quote. */
            301: {
                headers: {
                    /** @description The current address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            410: components["responses"]["quote-gone"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    getQuoteHistory: {
        parameters: {
            query?: never;
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
            /** @description The history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "quote": "qvpl2qIfhkHhYe-sn",
                     *       "articles": []
                     *     }
                     */
                    "application/json": components["schemas"]["QuoteHistory"];
                };
            };
            /** @description The quote has another id since it was found to be one with an older quote. */
            301: {
                headers: {
                    /** @description The current address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            410: components["responses"]["quote-gone"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    getQuoteSpread: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: the outlets. `csv`: a row for each outlet. */
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
            /** @description The quote has another id since it was found to be one with an older quote. */
            301: {
                headers: {
                    /** @description The current address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            410: components["responses"]["quote-gone"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    getQuoteVariants: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: the variants. `csv`: a row for each printing. */
                format?: "json" | "csv";
                /** @description Leave out quotations attributed with less confidence than this. Of attributions at 0.9 or more, about 97 in 100 are right. */
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
                    "text/csv": string;
                };
            };
            /** @description The quote has another id since it was found to be one with an older quote. */
            301: {
                headers: {
                    /** @description The current address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            410: components["responses"]["quote-gone"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    listSpeakers: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Where the page begins: `next` of the previous page. It is only valid with the filters and the sort order that it came from. */
                cursor?: string;
                /**
                 * @description Return only these fields of each item, separated by commas: `slug`, `name`, `kind`, `named`, `quotes`, `quotations`.
                 * @example slug,name
                 */
                fields?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: a page at a time. `ndjson`: everything that the filters select, one item per line. The last line confirms that nothing was cut off. The list is read in steps: an item that changes meanwhile may appear in its old or its new state, but nothing that stays is skipped or repeated. `csv`: the same as a table. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description What to add to a page of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Maximum number of items: of a page, 20 by default; of an export, all. */
                limit?: number;
                /** @description `true`: only speakers whom articles name. `any`: also those whom an article only describes. */
                named?: "true" | "any";
                /** @description Only speakers one of whose names has words that begin with all of these, in any order: `del rod`. Case and punctuation are ignored. */
                q?: string;
                /** @description `name`: in the order of the names. `quotes`: those with the most quotes first. */
                sort?: "name" | "quotes";
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
                     *           "named": true,
                     *           "quotes": 1,
                     *           "quotations": 2
                     *         },
                     *         {
                     *           "slug": "caracas",
                     *           "name": "Caracas",
                     *           "kind": "organisation",
                     *           "named": true,
                     *           "quotes": 1,
                     *           "quotations": 1
                     *         },
                     *         {
                     *           "slug": "delcy-rodriguez",
                     *           "name": "Delcy Rodríguez",
                     *           "kind": "person",
                     *           "named": true,
                     *           "quotes": 3,
                     *           "quotations": 7
                     *         }
                     *       ],
                     *       "next": "eyJsaXN0IjoidXp4THhndkpPeTZtIiwiYWZ0ZXIiOlsiRGVsY3kgUm9kcsOtZ3VleiIsInN1U2lRdUs4QXJ1TUVlZjdhIl19",
                     *       "next_url": "/v1/speakers?limit=3&cursor=eyJsaXN0IjoidXp4THhndkpPeTZtIiwiYWZ0ZXIiOlsiRGVsY3kgUm9kcsOtZ3VleiIsInN1U2lRdUs4QXJ1TUVlZjdhIl19"
                     *     }
                     */
                    "application/json": {
                        /** @description The speakers on this page. */
                        data: components["schemas"]["Speaker"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/json; fields=selected": {
                        /** @description The speakers on this page. */
                        data: components["schemas"]["SpeakerFields"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": components["schemas"]["SpeakerFields"] | components["schemas"]["ExportEnd"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request_or_invalid-cursor"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
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
                     *       "named": true,
                     *       "quotes": 3,
                     *       "quotations": 7,
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
                     *       ],
                     *       "wikidata": null,
                     *       "members": []
                     *     }
                     */
                    "application/json": components["schemas"]["SpeakerDetail"];
                };
            };
            /** @description The name is not the slug of anything, and stands for one thing (307) or for several (300): articles also use it. */
            300: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choices"];
                };
            };
            /** @description The name is not the slug of anything, and stands for one thing (307) or for several (300): articles also use it. */
            307: {
                headers: {
                    /** @description The address of the only one. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    getCoQuotedSpeakers: {
        parameters: {
            query?: {
                /** @description Maximum number of speakers to return. */
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
            /** @description The other speakers. */
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
                     *         "kind": "person",
                     *         "named": true
                     *       },
                     *       "considered": 3,
                     *       "complete": true,
                     *       "data": [
                     *         {
                     *           "speaker": {
                     *             "slug": "donald-trump",
                     *             "name": "Donald Trump",
                     *             "kind": "person",
                     *             "named": true
                     *           },
                     *           "articles": 3
                     *         },
                     *         {
                     *           "speaker": {
                     *             "slug": "caracas",
                     *             "name": "Caracas",
                     *             "kind": "organisation",
                     *             "named": true
                     *           },
                     *           "articles": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CoQuotedSpeakers"];
                };
            };
            /** @description The name is not the slug of anything, and stands for one thing (307) or for several (300): articles also use it. */
            300: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choices"];
                };
            };
            /** @description The name is not the slug of anything, and stands for one thing (307) or for several (300): articles also use it. */
            307: {
                headers: {
                    /** @description The address of the only one. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    listSpeakerQuotes: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Where the page begins: `next` of the previous page. It is only valid with the filters and the sort order that it came from. */
                cursor?: string;
                /** @description Only quotes with this verdict on at least one printing in quotation marks. */
                fidelity?: "verbatim" | "typographic" | "abridged-marked" | "abridged-silent" | "differs" | "altered";
                /**
                 * @description Return only these fields of each item, separated by commas: `id`, `text`, `quotation`, `speaker`, `medium`, `first_seen`, `last_seen`, `counts`, `match`.
                 * @example id,text
                 */
                fields?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: a page at a time. `ndjson`: everything that the filters select, one item per line. The last line confirms that nothing was cut off. The list is read in steps: an item that changes meanwhile may appear in its old or its new state, but nothing that stays is skipped or repeated. `csv`: the same as a table. `jsonld`: schema.org Quotations. */
                format?: "json" | "ndjson" | "csv" | "jsonld";
                /**
                 * @description Only quotes first seen at or after this instant. A date stands for its first moment in UTC.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description What to add to a page of JSON: `total`, `facets`.
                 * @example total,facets
                 */
                include?: string;
                /** @description Maximum number of items: of a page, 20 by default; of an export, all. */
                limit?: number;
                /**
                 * @description Only quotes said there, according to the article with the fullest wording. Use the usual name of the medium.
                 * @example Truth Social
                 */
                medium?: string;
                /** @description Only quotes with at least one printing in quotation marks that is attributed with at least this confidence. */
                min_confidence?: number;
                /** @description Only quotes that at least this many outlets print in quotation marks. */
                min_outlets?: number;
                /**
                 * @description Only quotes that this outlet prints in quotation marks.
                 * @example harrow-bay-courier
                 */
                outlet?: string;
                /** @description Only quotes with a wording that contains all of this: words, in any order; phrases, in quotation marks of any kind; beginnings of words, such as `harb*`. Case, accents and punctuation are ignored. Any text is a valid search. */
                q?: string;
                /** @description `first_seen`: newest first, undated ones last. `outlets`: most widely printed first. `relevance`: quotes with the fewest words besides `q` first. The default is `relevance` with `q`, which it requires, and `first_seen` without. */
                sort?: "first_seen" | "outlets" | "relevance";
                /**
                 * @description Only quotes first seen at or before this instant. A date stands for its last moment in UTC.
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
                     *           "quotation": "nSDGRZUW4Trp4uWzH",
                     *           "speaker": {
                     *             "slug": "delcy-rodriguez",
                     *             "name": "Delcy Rodríguez",
                     *             "kind": "person",
                     *             "named": true
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
                     *           "quotation": "nRdZJiu0N64EFbSOu",
                     *           "speaker": {
                     *             "slug": "delcy-rodriguez",
                     *             "name": "Delcy Rodríguez",
                     *             "kind": "person",
                     *             "named": true
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
                    "application/json; fields=selected": {
                        /** @description The quotes on this page. */
                        data: components["schemas"]["ListedQuoteFields"][];
                        /** @description The most common values among the quotes that the filters select (10000 of them at most); only with `include=facets`. */
                        facets?: {
                            /** @description The verdicts on printings in quotation marks, most faithful first. */
                            fidelity: {
                                /** @description Number of quotes that have it. */
                                count: number;
                                /** @description The value to show. */
                                name: string;
                                /** @description The value to filter by. */
                                value: string;
                            }[];
                            /** @description Where they were said. */
                            medium: {
                                /** @description Number of quotes that have it. */
                                count: number;
                                /** @description The value to show. */
                                name: string;
                                /** @description The value to filter by. */
                                value: string;
                            }[];
                            /** @description Months in which they were first seen, in UTC, most recent first. */
                            month: {
                                /** @description Number of quotes that have it. */
                                count: number;
                                /** @description The value to show. */
                                name: string;
                                /** @description The value to filter by. */
                                value: string;
                            }[];
                            /** @description Outlets that print them. */
                            outlet: {
                                /** @description Number of quotes that have it. */
                                count: number;
                                /** @description The value to show. */
                                name: string;
                                /** @description The value to filter by. */
                                value: string;
                            }[];
                            /** @description Speakers. */
                            speaker: {
                                /** @description Number of quotes that have it. */
                                count: number;
                                /** @description The value to show. */
                                name: string;
                                /** @description The value to filter by. */
                                value: string;
                            }[];
                        };
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/ld+json": Record<string, never>;
                    "application/x-ndjson": components["schemas"]["ListedQuoteFields"] | components["schemas"]["ExportEnd"];
                    "text/csv": string;
                };
            };
            /** @description The name is not the slug of anything, and stands for one thing (307) or for several (300): articles also use it. */
            300: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choices"];
                };
            };
            /** @description The name is not the slug of anything, and stands for one thing (307) or for several (300): articles also use it. */
            307: {
                headers: {
                    /** @description The address of the only one. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request_or_invalid-cursor"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    getSpeakerTimeline: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: the points. `csv`: a row for each point. `svg`: a chart for light and dark backgrounds. */
                format?: "json" | "csv" | "svg";
                /**
                 * @description Only articles published on or after this day, in UTC.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description Only articles published by this outlet.
                 * @example harrow-bay-courier
                 */
                outlet?: string;
                /** @description The period that each point covers. Weeks begin on Monday. */
                per?: "day" | "week" | "month";
                /**
                 * @description Only articles published on or before this day, in UTC.
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
                     *         "kind": "person",
                     *         "named": true
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
            /** @description The name is not the slug of anything, and stands for one thing (307) or for several (300): articles also use it. */
            300: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choices"];
                };
            };
            /** @description The name is not the slug of anything, and stands for one thing (307) or for several (300): articles also use it. */
            307: {
                headers: {
                    /** @description The address of the only one. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    listStatements: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Where the page begins: `next` of the previous page. It is only valid with the filters and the sort order that it came from. */
                cursor?: string;
                /**
                 * @description Return only these fields of each item, separated by commas: `id`, `text`, `authoritative`, `speaker`, `speaker_name`, `medium`, `addressee`, `date`, `url`, `counts`.
                 * @example id,text
                 */
                fields?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: a page at a time. `ndjson`: everything that the filters select, one item per line. The last line confirms that nothing was cut off. The list is read in steps: an item that changes meanwhile may appear in its old or its new state, but nothing that stays is skipped or repeated. `csv`: the same as a table. */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description Only statements made at or after this instant. A date stands for its first moment in UTC.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description What to add to a page of JSON: `total`.
                 * @example total
                 */
                include?: string;
                /** @description Maximum number of items: of a page, 20 by default; of an export, all. */
                limit?: number;
                /**
                 * @description Only statements made there. Use the usual name of the medium.
                 * @example Truth Social
                 */
                medium?: string;
                /**
                 * @description Only statements that this outlet quotes, in quotation marks.
                 * @example harrow-bay-courier
                 */
                outlet?: string;
                /**
                 * @description Only statements by this speaker.
                 * @example donald-trump
                 */
                speaker?: string;
                /**
                 * @description Only statements made at or before this instant. A date stands for its last moment in UTC.
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
                     *           "id": "to4NoY5wDw9wJRbbG",
                     *           "text": "This is an important day because it shows what we have always known: that injustice will not last forever and that truth, although it be wounded, ends up finding its way,",
                     *           "authoritative": false,
                     *           "speaker": {
                     *             "slug": "maria-corina-machado",
                     *             "name": "María Corina Machado",
                     *             "kind": "person",
                     *             "named": true
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
                     *           "id": "tzq1AHLKqq9eVDd-c",
                     *           "text": "Venezuela is releasing large numbers of political prisoners as a sign of “Seeking Peace.” This is a very important and smart gesture. The U.S.A. and Venezuela are working well together, especially as it pertains to rebuilding, in a much bigger, better, and more modern form, their oil and gas infrastructure. Because of this cooperation, I have cancelled the previously expected second Wave of Attacks, which looks like it will not be needed; however, all ships will stay in place for safety and security purposes, […] At least 100 Billion Dollars will be invested by BIG OIL, all of whom I will be meeting with today at The White House,",
                     *           "authoritative": false,
                     *           "speaker": {
                     *             "slug": "donald-trump",
                     *             "name": "Donald Trump",
                     *             "kind": "person",
                     *             "named": true
                     *           },
                     *           "speaker_name": "Donald Trump",
                     *           "medium": "Truth Social",
                     *           "addressee": null,
                     *           "date": "2026-01-09",
                     *           "url": null,
                     *           "counts": {
                     *             "quotes": 2,
                     *             "outlets": 7,
                     *             "articles": 7,
                     *             "quotations": 18
                     *           }
                     *         }
                     *       ],
                     *       "next": "eyJsaXN0IjoiZUVUN1BDdlB4UktPIiwiYWZ0ZXIiOlsiMjAyNi0wMS0wOVQxMToyMDowMC4wMDBaIiwidHpxMUFITEtxcTllVkRkLWMiXX0",
                     *       "next_url": "/v1/statements?limit=2&cursor=eyJsaXN0IjoiZUVUN1BDdlB4UktPIiwiYWZ0ZXIiOlsiMjAyNi0wMS0wOVQxMToyMDowMC4wMDBaIiwidHpxMUFITEtxcTllVkRkLWMiXX0"
                     *     }
                     */
                    "application/json": {
                        /** @description The statements on this page. */
                        data: components["schemas"]["Statement"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/json; fields=selected": {
                        /** @description The statements on this page. */
                        data: components["schemas"]["StatementFields"][];
                        /** @description The `cursor` of the next page; null on the last. */
                        next: string | null;
                        /** @description Address of the next page, as in the `Link` header; null on the last. */
                        next_url: string | null;
                        /** @description Number of items on all pages; only with `include=total`. */
                        total?: {
                            /** @description Whether there are more than that. */
                            capped: boolean;
                            /** @description Number of items on all pages, up to 10000. */
                            count: number;
                        };
                    };
                    "application/x-ndjson": components["schemas"]["StatementFields"] | components["schemas"]["ExportEnd"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["invalid-request_or_malformed-request_or_invalid-cursor"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    storeStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique text for each new request, such as a UUID. A repeated request with the same key gets the first answer again, for a day. */
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
            /** @description The same text is stored already. */
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
            /** @description The text has been stored. */
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
            400: components["responses"]["invalid-request_or_malformed-request_or_malformed-body"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            409: components["responses"]["idempotency-in-flight_or_conflict"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["not-ready_or_overloaded"];
        };
    };
    getStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Opaque id of the statement.
                 * @example to4NoY5wDw9wJRbbG
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
                     *       "id": "to4NoY5wDw9wJRbbG",
                     *       "text": "This is an important day because it shows what we have always known: that injustice will not last forever and that truth, although it be wounded, ends up finding its way,",
                     *       "authoritative": false,
                     *       "speaker": {
                     *         "slug": "maria-corina-machado",
                     *         "name": "María Corina Machado",
                     *         "kind": "person",
                     *         "named": true
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
                     *           "id": "qo4NoY5wDw9wJRbbG",
                     *           "text": "This is an important day because it shows what we have always known: that injustice will not last forever and that truth, although it be wounded, ends up finding its way.",
                     *           "quotation": "no4NoY5wDw9wJRbbG",
                     *           "speaker": {
                     *             "slug": "maria-corina-machado",
                     *             "name": "María Corina Machado",
                     *             "kind": "person",
                     *             "named": true
                     *           },
                     *           "medium": "audio message",
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
            /** @description The statement has another id since it was found to be one with an older statement, or its own text was given. */
            301: {
                headers: {
                    /** @description The current address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
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
            /** @description The text has been withdrawn. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            409: components["responses"]["conflict"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["not-ready_or_overloaded"];
        };
    };
    getStatementCollation: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: witnesses, rows, and the runs in which people read them. `csv`: a line for each run, with its place in the base, the words of the base, and for each witness what it prints and how that differs. `html`: a self-contained page. `collatex`: the alignment table of CollateX, available only through this parameter. `tei`: a TEI P5 document with a critical apparatus. */
                format?: "json" | "csv" | "html" | "collatex" | "tei";
            };
            header?: never;
            path: {
                /**
                 * @description Opaque id of the statement.
                 * @example to4NoY5wDw9wJRbbG
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
                     *           "quotations": [
                     *             "nZetPutn1V8g10Ozn"
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
                     *           "quotations": [
                     *             "no4NoY5wDw9wJRbbG"
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
                     *           "quotations": [
                     *             "nHYiKYiMIjmRtBTE8"
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
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "This is an important day because it shows what we have always known:",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 0,
                     *                 "end": 68
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "outside",
                     *               "text": "",
                     *               "place": null,
                     *               "changes": [],
                     *               "partial": false
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
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "that injustice will not last forever and that truth, although it be wounded, ends up finding its way",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 69,
                     *                 "end": 169
                     *               },
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "same",
                     *               "text": "that injustice will not last forever and that truth, although it be wounded, ends up finding its way",
                     *               "place": {
                     *                 "part": 0,
                     *                 "start": 0,
                     *                 "end": 100
                     *               },
                     *               "changes": [],
                     *               "partial": false
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
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "outside",
                     *               "text": "",
                     *               "place": null,
                     *               "changes": [],
                     *               "partial": false
                     *             },
                     *             {
                     *               "kind": "outside",
                     *               "text": "",
                     *               "place": null,
                     *               "changes": [],
                     *               "partial": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "runs": [
                     *         {
                     *           "base": {
                     *             "start": 0,
                     *             "end": 68,
                     *             "text": "This is an important day because it shows what we have always known:"
                     *           },
                     *           "cells": [
                     *             [
                     *               {
                     *                 "kind": "same",
                     *                 "text": "This is an important day because it shows what we have always known:",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 0,
                     *                   "end": 68
                     *                 },
                     *                 "changes": []
                     *               }
                     *             ],
                     *             [
                     *               {
                     *                 "kind": "same",
                     *                 "text": "This is an important day because it shows what we have always known:",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 0,
                     *                   "end": 68
                     *                 },
                     *                 "changes": []
                     *               }
                     *             ],
                     *             [
                     *               {
                     *                 "kind": "outside",
                     *                 "text": "",
                     *                 "place": null,
                     *                 "changes": []
                     *               }
                     *             ]
                     *           ]
                     *         },
                     *         {
                     *           "base": {
                     *             "start": 69,
                     *             "end": 170,
                     *             "text": "that injustice will not last forever and that truth, although it be wounded, ends up finding its way,"
                     *           },
                     *           "cells": [
                     *             [
                     *               {
                     *                 "kind": "same",
                     *                 "text": "that injustice will not last forever and that truth, although it be wounded, ends up finding its way,",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 69,
                     *                   "end": 170
                     *                 },
                     *                 "changes": []
                     *               }
                     *             ],
                     *             [
                     *               {
                     *                 "kind": "same",
                     *                 "text": "that injustice will not last forever and that truth, although it be wounded, ends up finding its way",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 69,
                     *                   "end": 169
                     *                 },
                     *                 "changes": []
                     *               }
                     *             ],
                     *             [
                     *               {
                     *                 "kind": "same",
                     *                 "text": "that injustice will not last forever and that truth, although it be wounded, ends up finding its way",
                     *                 "place": {
                     *                   "part": 0,
                     *                   "start": 0,
                     *                   "end": 100
                     *                 },
                     *                 "changes": []
                     *               }
                     *             ]
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
            /** @description The statement has another id since it was found to be one with an older statement, or its own text was given. */
            301: {
                headers: {
                    /** @description The current address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            414: components["responses"]["address-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /**
                 * @description With CSV: `raw` leaves cells exactly as they are, also those that begin with `=`, `+`, `-`, `@`, a tab or CR, which otherwise get an apostrophe, since spreadsheets take them for formulas; `end` adds a last row that begins with `#end` and has the number of rows. Some of: `raw`, `end`.
                 * @example raw,end
                 */
                csv?: string;
                /** @description Format of the answer; overrides the Accept header. `json`: the points. `csv`: a row for each point. `svg`: a chart for light and dark backgrounds. */
                format?: "json" | "csv" | "svg";
                /**
                 * @description Only articles published on or after this day, in UTC.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description Only articles published by this outlet.
                 * @example harrow-bay-courier
                 */
                outlet?: string;
                /** @description The period that each point covers. Weeks begin on Monday. */
                per?: "day" | "week" | "month";
                /**
                 * @description Only quotations of this speaker.
                 * @example delcy-rodriguez
                 */
                speaker?: string;
                /**
                 * @description Only articles published on or before this day, in UTC.
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
                     *         "quotations": 43,
                     *         "articles": 7,
                     *         "quotes": 17
                     *       },
                     *       "data": [
                     *         {
                     *           "start": "2026-01-05",
                     *           "quotations": 43,
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
            400: components["responses"]["invalid-request_or_malformed-request"];
            401: components["responses"]["key-missing_or_key-invalid"];
            403: components["responses"]["scope-missing"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            408: components["responses"]["request-timeout"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["overloaded"];
        };
    };
}
