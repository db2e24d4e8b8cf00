package dev.bonafide.discord.api;

/** Discord's own numbers for why something was refused. */
public final class Code {
  public static final int UNKNOWN_CHANNEL = 10003;
  public static final int UNKNOWN_GUILD = 10004;
  static final int UNKNOWN_MESSAGE = 10008;
  public static final int UNKNOWN_WEBHOOK = 10015;
  static final int UNKNOWN_INTERACTION = 10062;
  public static final int NO_ACCESS = 50001;
  static final int NO_PERMISSION = 50013;
  static final int TOKEN_OVER = 50027;
  public static final int BAD_FORM = 50035;
  static final int TOO_LARGE = 40005;
  static final int NOT_INDEXED = 110000;

  private Code() {}

  /** Whether it says that something is not there any more. */
  public static boolean isGone(int code) {
    return code == UNKNOWN_MESSAGE;
  }

  /** Whether it says that the bot cannot see a channel. An unknown one may be deleted instead. */
  public static boolean hides(int code) {
    return code == NO_ACCESS || code == UNKNOWN_CHANNEL;
  }

  /** Whether the same in words alone may be taken. */
  public static boolean isOfForm(int code) {
    return code == BAD_FORM || code == TOO_LARGE;
  }

  /** Whether it says that the bot may not, as long as no one changes what it may. */
  public static boolean forbids(int code) {
    return hides(code) || code == NO_PERMISSION;
  }
}
