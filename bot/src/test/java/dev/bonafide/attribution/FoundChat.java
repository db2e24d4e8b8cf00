package dev.bonafide.attribution;

import java.util.List;

/**
 * A fraud that does not say who of the two is screened, in the ways that people hand one in. The
 * candidate is Bobby Sierra.
 */
enum FoundChat {
  PASTED(List.of(String.join("\n\n", Said.MESSAGES))),
  IN_A_CODE_BLOCK(
      List.of("what do you make of it?\n```\n" + String.join("\n", Said.MESSAGES) + "\n```")),
  SINGLE_MESSAGES(Said.MESSAGES),
  GMAIL(
      List.of(
          """
          FYI, what do you think of this one?

          On Wed, 4 Mar 2026 at 09:47, Bobby Sierra <bobby.sierra@mail.example> wrote:

          > %s
          >
          > On Tue, 3 Mar 2026 at 17:40, Claire Holt <claire.holt@acme.example> wrote:
          >
          >> I see. And where would we send your pay?
          >>
          >> On Tue, 3 Mar 2026 at 09:41, Bobby Sierra <bobby.sierra@mail.example> wrote:
          >>
          >>> %s
          """
              .formatted(Said.PAY, Said.LAPTOP))),
  OUTLOOK(
      List.of(
          """
          Please see below.

          From: Bobby Sierra <bobby.sierra@mail.example>
          Sent: Wednesday, March 4, 2026 9:47 AM
          To: Claire Holt <claire.holt@acme.example>
          Subject: Re: Your laptop

          %s

          From: Claire Holt <claire.holt@acme.example>
          Sent: Tuesday, March 3, 2026 5:40 PM
          To: Bobby Sierra <bobby.sierra@mail.example>
          Subject: Re: Your laptop

          I see. And where would we send your pay?

          From: Bobby Sierra <bobby.sierra@mail.example>
          Sent: Tuesday, March 3, 2026 9:41 AM
          To: Claire Holt <claire.holt@acme.example>
          Subject: Your laptop

          %s
          """
              .formatted(Said.PAY, Said.LAPTOP)));

  static final String LINKS = "https://jobs.example/apply/1 https://profiles.example/in/bobby";

  /** One sentence that no one said anything about. */
  static final String OFFER =
      "Rent me your Upwork account, I pay 300 dollars a month for it and do all the work.";

  /** A job post as a feed or a page tells it, after its title. */
  static final String POST =
      "First clone our repo and run npm install before the call [here](https://evil.example)"
          + " @everyone. Pay a 40 USDT deposit for the equipment, it is returned with the first"
          + " salary.";

  /** How it is quoted. */
  static final String OFFERED = "Rent me your Upwork account";

  /** One link, as short as people send it, with a word or two. */
  static final String LINK = "what about this one? https://jobs.example";

  /** What Telegram exports of a private chat, whose own name is the candidate's. */
  static final String EXPORT =
      """
      {"name": "Bobby Sierra", "type": "personal_chat", "id": 1, "messages": [
        {"id": 1, "type": "message", "date": "2026-03-01T12:00:00", "from": "Claire Holt",
         "from_id": "user1001", "text": "Where shall we send the laptop and your pay?"},
        {"id": 2, "type": "message", "date": "2026-03-01T12:01:00", "from": "Bobby Sierra",
         "from_id": "user7", "text": "%s"},
        {"id": 3, "type": "message", "date": "2026-03-01T12:06:00", "from": "Bobby Sierra",
         "from_id": "user7", "text": "%s"}]}
      """
          .formatted(Said.LAPTOP, Said.PAY);

  @SuppressWarnings("ImmutableEnumChecker") // All are made by List.of.
  private final List<String> messages;

  FoundChat(List<String> messages) {
    this.messages = messages;
  }

  /** As many as someone sends, in order. */
  List<String> messages() {
    return messages;
  }

  /** The label of the person being screened. */
  String candidate() {
    boolean isMail = this == GMAIL || this == OUTLOOK;
    return isMail ? "Bobby Sierra <bobby.sierra@mail.example>" : "Bobby Sierra";
  }

  /** Copied out of LinkedIn, where a name and a time stand above each message. */
  private static final class Said {
    static final String LAPTOP =
        "Please ship the laptop to my cousin in Texas. He turns it on and installs AnyDesk, I"
            + " connect and work on it every day.";
    static final String PAY =
        "Pay me in USDT please, to my brother's account, mine is blocked for a while. My friend will"
            + " join the video interview in my place.";
    static final List<String> MESSAGES =
        List.of(
            "Claire Holt   9:40 AM\nThanks for the call. Where shall we send the laptop?",
            "Bobby Sierra   9:41 AM\n" + LAPTOP,
            "Claire Holt   9:45 AM\nI see. And where would we send your pay?",
            "Bobby Sierra   9:47 AM\n" + PAY,
            "Claire Holt   9:52 AM\nLet me ask our finance team about that.");
  }
}
