package dev.bonafide.consultation;

/** How a chat writes whose words a line holds: as readers know it, and as none of them does. */
public enum Layout {
  COLON("%s: %s\n"),
  WIDE_COLON("%s：%s\n"),
  TIME_BEFORE("[12:0%3$d] %1$s: %2$s\n"),
  BARE_TIME_BEFORE("12:0%3$d %1$s: %2$s\n"),
  TIME_BEHIND("%1$s (12:0%3$d): %2$s\n"),
  WHATSAPP("12.03.25, 14:0%3$d - %1$s: %2$s\n"),
  IRC("<%s> %s\n"),
  IRC_WITH_TIME("12:0%3$d <%1$s> %2$s\n"),
  BRACKETS("[%s] %s\n"),
  BRACKETS_AND_COLON("[%s]: %s\n"),
  DASH("%s — %s\n"),
  HYPHEN("%s - %s\n"),
  PIPE("%s | %s\n"),
  ARROW("%s > %s\n"),
  ANGLE("%s » %s\n"),
  TAB("%s\t%s\n"),
  BULLET("- %s: %s\n"),
  BOLD("**%s**: %s\n"),
  NUMBERED("%3$d. %1$s: %2$s\n"),
  ON_A_LINE("%s\n%s\n\n"),
  ON_A_LINE_WITH_TIME("%1$s  12:0%3$d\n%2$s\n\n"),
  ON_A_LINE_WITH_TIME_IN_WORDS("%1$s — today at 12:0%3$d\n%2$s\n"),
  ON_A_LINE_IN_BRACKETS("[%1$s, 12:0%3$d]\n%2$s\n"),
  TABLE("| %3$d | %1$s | %2$s |\n"),
  SAYS("%s says: %s\n"),
  MARKED_UP("<b>%s</b>: %s\n");

  private final String form;

  Layout(String form) {
    this.form = form;
  }

  public String line(String speaker, String words, int number) {
    return form.formatted(speaker, words, number);
  }
}
