package dev.bonafide.lab.bench.screenshot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whose program a screenshot looks like. */
enum ChatLook {
  WHATSAPP(true, true),
  TELEGRAM(true, true),
  LINKEDIN(false, true),
  DISCORD(false, true),
  SLACK(false, true),
  MAIL(false, true),
  MESSENGER(true, true),
  SIGNAL(true, false),
  TEAMS(true, false),
  INSTAGRAM(true, false),
  IMESSAGE(true, false),
  GOOGLE_CHAT(true, false);

  private final boolean hasBubbles;
  private final boolean isTunedOn;

  ChatLook(boolean hasBubbles, boolean isTunedOn) {
    this.hasBubbles = hasBubbles;
    this.isTunedOn = isTunedOn;
  }

  /** Those of the published figures, on which the reading of screenshots was improved. */
  static List<ChatLook> usual() {
    return List.of(WHATSAPP, TELEGRAM, LINKEDIN, DISCORD, SLACK, MAIL);
  }

  /** Those that no one looked at while the reading of screenshots was improved. */
  static List<ChatLook> unseen() {
    return Arrays.stream(values()).filter(look -> !look.isTunedOn).toList();
  }

  /** Whether the two sides of a talk stand left and right; else every message has a name above. */
  boolean hasBubbles() {
    return hasBubbles;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
