package dev.bonafide.comparison.resume;

import dev.bonafide.comparison.dialogue.PhraseSet;
import java.util.List;

/** The heading under which a résumé names referees. */
public final class ReferenceHeading {
  private static final int LONGEST = 4;
  private static final PhraseSet REFERENCES =
      PhraseSet.of(
          "reference|references|referee|referees|referencias|referências|références|referenzen");

  private ReferenceHeading() {}

  /** What stands before it; everything where there is none. */
  public static List<ResumeLine> above(List<ResumeLine> resume) {
    return resume.subList(0, at(resume));
  }

  /** It and what follows. */
  public static List<ResumeLine> below(List<ResumeLine> resume) {
    return resume.subList(at(resume), resume.size());
  }

  private static int at(List<ResumeLine> resume) {
    for (int at = 1; at < resume.size(); at++) {
      ResumeLine line = resume.get(at);
      if (line.words().count() <= LONGEST && REFERENCES.standIn(line.words())) {
        return at;
      }
    }
    return resume.size();
  }
}
