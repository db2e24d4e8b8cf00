package dev.bonafide.bench.screenshot;

import java.util.Locale;

/** Whose program a screenshot looks like. */
enum ChatLook {
  WHATSAPP(true),
  TELEGRAM(true),
  LINKEDIN(false),
  DISCORD(false),
  SLACK(false),
  MAIL(false);

  private final boolean hasBubbles;

  ChatLook(boolean hasBubbles) {
    this.hasBubbles = hasBubbles;
  }

  /** Whether the two sides of a talk stand left and right; else every message has a name above. */
  boolean hasBubbles() {
    return hasBubbles;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
