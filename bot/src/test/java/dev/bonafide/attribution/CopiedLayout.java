package dev.bonafide.attribution;

import dev.bonafide.attribution.CorpusTalk.Turn;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a program writes a conversation into the clipboard or a file. */
enum CopiedLayout {
  PLAIN("%1$s: %2$s\n"),
  SLACK("%1$s  %3$s AM\n%2$s\n\n"),
  SLACK_DENSE("%1$s  %3$s AM\n%2$s\n"),
  SLACK_STACKED("%1$s\n  %3$s AM\n%2$s\n"),
  SLACK_BRACKETS("%1$s  [%3$s AM]\n%2$s\n", "[%3$s AM] %2$s\n"),
  SLACK_24("%1$s  %3$s\n%2$s\n", "%3$s\n%2$s\n"),
  SLACK_TIMELESS("%1$s\n%2$s\n\n"),
  WHATSAPP("[21/10/2025, %3$s:00] %1$s: %2$s\n"),
  WHATSAPP_ANDROID("10/21/25, %3$s\u202fAM - %1$s: %2$s\n"),
  WHATSAPP_WEB("[%3$s, 21/10/2025] %1$s: %2$s\n"),
  TELEGRAM("%1$s, [21.10.2025 %3$s]\n%2$s\n\n"),
  SIGNAL("[2025-10-21 %3$s] %1$s: %2$s\n"),
  /** The one who copied it is called by no name. */
  MESSENGER("%1$s\n%2$s\n\n"),
  DISCORD("%1$s — Today at %3$s\n%2$s\n", "[%3$s]\n%2$s\n"),
  DISCORD_COMPACT("[%3$s AM]%1$s: %2$s\n"),
  TEAMS("[21/10 %3$s] %1$s\n%2$s\n\n"),
  TEAMS_NEW("%1$s\n21/10/2025 %3$s\n%2$s\n\n"),
  LINKEDIN(
      "%1$s sent the following message at %3$s AM\nView %4$s’s profile\n%1$s   %3$s AM\n%2$s\n\n"),
  LINKEDIN_MOBILE("%1$s • %3$s AM\n%2$s\n\n"),
  XING("%1$s\n21.10.2025, %3$s\n%2$s\n\n"),
  UPWORK("%1$s\n%3$s AM\n%2$s\n\n"),
  ZOOM("%3$s:02 From %1$s to Everyone: %2$s\n"),
  ZOOM_NEW("%3$s:02 From %1$s to Everyone:\n\t%2$s\n"),
  IMESSAGE("Oct 21, 2025 %3$s:02 AM\n%1$s\n%2$s\n\n"),
  MAIL("From: %1$s\nDate: Tue, 21 Oct 2025 %3$s\n\n%2$s\n\n"),
  OUTLOOK(
      """
      From: %1$s <%5$s@mail.example>
      Sent: Tuesday, October 21, 2025 %3$s AM
      To: all
      Subject: RE: Our talk

      %2$s

      """),
  GMAIL_WEB("%1$s <%5$s@mail.example>\nTue, Oct 21, %3$s AM\nto me\n\n%2$s\n\n"),
  /** The last mail on top, each earlier one quoted in it once more. */
  GMAIL_HISTORY("On Tue, Oct 21, 2025 at %3$s AM %1$s <%5$s@mail.example> wrote:\n\n"),
  APPLE_MAIL("On 21 Oct 2025, at %3$s, %1$s <%5$s@mail.example> wrote:\n\n%2$s\n\n");

  private final String message;
  private final String next;

  CopiedLayout(String message) {
    this(message, message);
  }

  /**
   * @param next how a further message of the same person is written
   */
  CopiedLayout(String message, String next) {
    this.message = message;
    this.next = next;
  }

  String of(CorpusTalk talk) {
    return String.join("", messages(talk));
  }

  /** Whether it cannot be copied message by message. */
  boolean isOnePiece() {
    return this == GMAIL_HISTORY;
  }

  /** One by one, as someone who sends each by itself copies them. */
  List<String> messages(CorpusTalk talk) {
    return isOnePiece()
        ? List.of(history(talk))
        : IntStream.range(0, talk.turns().size()).mapToObj(at -> message(talk, at)).toList();
  }

  private String message(CorpusTalk talk, int at) {
    List<Turn> turns = talk.turns();
    boolean goesOn = at > 0 && turns.get(at).who().equals(turns.get(at - 1).who());
    return written(goesOn ? next : message, shown(talk, turns.get(at)), turns.get(at), at);
  }

  private String shown(CorpusTalk talk, Turn turn) {
    String copied =
        talk.speakers().stream().filter(who -> !who.equals(talk.subject())).findFirst().orElse("");
    return this == MESSENGER && turn.who().equals(copied) ? "You sent" : turn.who();
  }

  private static String written(String form, String who, Turn turn, int at) {
    String first = who.split(" ", -1)[0];
    String local = who.toLowerCase(Locale.ROOT).replace(' ', '.');
    return form.formatted(who, turn.words(), "10:%02d".formatted(10 + at), first, local);
  }

  private String history(CorpusTalk talk) {
    String history = "";
    for (int at = 0; at < talk.turns().size(); at++) {
      Turn turn = talk.turns().get(at);
      String mail = history.isEmpty() ? turn.words() : turn.words() + "\n\n" + history;
      history =
          written(message, turn.who(), turn, at)
              + mail.lines().map(CopiedLayout::quoted).collect(Collectors.joining());
    }
    return history;
  }

  private static String quoted(String line) {
    return (line.isEmpty() || line.startsWith(">") ? ">" : "> ") + line + "\n";
  }
}
