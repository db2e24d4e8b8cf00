package dev.bonafide.conversation;

import dev.bonafide.casefile.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * How a tenant wants the bot.
 *
 * @param subject what is vetted where nobody says; null where the evidence tells
 * @param questions how many a verdict shows, {@value #FEWEST} to {@value #MOST}
 */
public record Preferences(@Nullable SubjectKind subject, int questions) {
  static final int FEWEST = 0;
  static final int MOST = 8;

  public static final Preferences USUAL = new Preferences(null, 3);

  public Preferences {
    questions = Math.clamp(questions, FEWEST, MOST);
  }
}
