package dev.bonafide.engine;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.RedFlag;
import dev.bonafide.examination.Examination;
import dev.bonafide.rule.MeantFlags;
import dev.bonafide.verdict.Ruling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Screens what someone handed in. The command line, the page, the API and every chat platform ask
 * one of these and nothing else. Same arguments, same examination. Safe for several threads.
 */
public interface ScreeningEngine {

  /**
   * Reads what can be read and examines it; what cannot is named in the examination's case file,
   * after what the submission itself lists as unread.
   *
   * @param rulings what a reviewer decided on findings
   * @throws dev.bonafide.reading.CaseTooLarge where the case exceeds the engine's limits
   */
  Examination screen(Submission handedIn, List<Ruling> rulings);

  /** The same before anyone has ruled on anything. */
  default Examination screen(Submission handedIn) {
    return screen(handedIn, List.of());
  }

  EngineVersion version();

  /**
   * The engine as it stands now: what it screens with stays the same, even if watchlists change
   * meanwhile, so that {@link #version} is that of the screening.
   */
  default ScreeningEngine now() {
    return this;
  }

  /**
   * Red flags that a reviewer may mean by a note that no rule heard. Nothing of the case is looked
   * at but its kind of subject.
   */
  default MeantFlags meant(String note, SubjectKind kind) {
    return MeantFlags.NONE;
  }

  /**
   * Signs that count in words alone, as in evidence of one line; asks no model.
   *
   * @param kind of what they are taken to be about; null where they are to tell
   */
  default List<RedFlag> found(String words, @Nullable SubjectKind kind) {
    Submission typed = Submission.of(kind, Exhibit.of("typed", null, words));
    return screen(typed.asPrivate()).assessment().counted().stream()
        .map(one -> one.finding().flag())
        .toList();
  }

  /** Whether words alone have such a sign. */
  default boolean finds(String words) {
    return !found(words, null).isEmpty();
  }

  /** Whether a language model may be asked about a case that no one keeps from it. */
  default boolean asksModel() {
    return false;
  }
}
