package dev.bonafide.telegram;

/**
 * A command as Telegram marks it, such as {@code /delete@bonafide_bot 12}.
 *
 * @param name in lower case, without sign and bot
 * @param rest what stands behind it
 */
record TelegramCommand(String name, String rest) {

  static TelegramCommand of(String words) {
    String[] parts = words.split("\\s+", 2);
    String name = parts[0].substring(1).split("@", 2)[0].toLowerCase(java.util.Locale.ROOT);
    return new TelegramCommand(name, parts.length > 1 ? parts[1].strip() : "");
  }

  /** As someone would say it in words. */
  String said() {
    return (name.replace('_', ' ') + " " + rest).strip();
  }

  /** The number behind it; 0 where there is none. */
  long number() {
    boolean is =
        !rest.isEmpty() && rest.length() <= 15 && rest.chars().allMatch(c -> c >= '0' && c <= '9');
    return is ? Long.parseLong(rest) : 0;
  }
}
