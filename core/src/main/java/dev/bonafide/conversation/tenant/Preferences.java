package dev.bonafide.conversation.tenant;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.phrasebook.BotLanguage;
import org.jspecify.annotations.Nullable;

/**
 * How a tenant wants the bot.
 *
 * @param subject what is screened where no one says; null where the evidence tells
 * @param questions how many a verdict shows, {@value #FEWEST} to {@value #MOST}
 * @param language that the bot speaks; null where it goes by the platform
 * @param retention how long words are kept, where that is shorter than for everyone; null for as
 *     long as everyone's
 */
public record Preferences(
    @Nullable SubjectKind subject,
    int questions,
    @Nullable BotLanguage language,
    @Nullable Retention retention) {
  static final int FEWEST = 0;
  static final int MOST = 8;

  public static final Preferences USUAL = new Preferences(null, 3, null, null);

  public Preferences {
    questions = Math.clamp(questions, FEWEST, MOST);
  }

  public Preferences vetting(@Nullable SubjectKind kind) {
    return new Preferences(kind, questions, language, retention);
  }

  public Preferences asking(int most) {
    return new Preferences(subject, most, language, retention);
  }

  /** The same in another language; null for the one that the platform tells. */
  public Preferences speaking(@Nullable BotLanguage other) {
    return new Preferences(subject, questions, other, retention);
  }

  /** The same with words kept for another time; null for as long as everyone's. */
  public Preferences keeping(@Nullable Retention other) {
    return new Preferences(subject, questions, language, other);
  }
}
