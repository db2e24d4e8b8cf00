package dev.bonafide.comparison.timeline;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.resume.ResumeLine;
import java.util.ArrayList;
import java.util.List;

/** A line that heads a part of a résumé. */
final class SectionHeading {
  private static final int LONGEST = 4;

  private static final PhraseSet POSTS =
      PhraseSet.of(
          """
          experience|employment|career|work history|berufserfahrung|experiencia|experiência|expérience|esperienza|опыт
          """);

  private static final PhraseSet OTHERS =
      PhraseSet.of(
          """
          volunteering|volunteer|voluntary|projects|open source|freelance|consulting|advisory|boards|board|teaching
          education|studies|training|certifications|military|interests|activities|community|internships|ausbildung
          studium|ehrenamt|projekte|formación|educación|voluntariado|proyectos|formação|projetos|formation|bénévolat
          projets|formazione|progetti|opleiding|projecten|utbildning|wykształcenie|projekty|образование|проекты|освіта
          """);

  private SectionHeading() {}

  /** Runs of lines that no heading calls studies, projects, or what is done beside a post. */
  static List<List<ResumeLine>> ofPosts(List<ResumeLine> resume) {
    List<List<ResumeLine>> parts = new ArrayList<>();
    boolean isOfPosts = true;
    int from = 0;
    for (int at = 0; at <= resume.size(); at++) {
      if (at == resume.size() || isHeading(resume.get(at))) {
        if (isOfPosts && at > from) {
          parts.add(resume.subList(from, at));
        }
        isOfPosts = at < resume.size() && !OTHERS.standIn(resume.get(at).words());
        from = at + 1;
      }
    }
    return parts;
  }

  private static boolean isHeading(ResumeLine line) {
    return line.words().count() <= LONGEST
        && !line.tellsYear()
        && !OnlyPost.isNamedOn(line)
        && (POSTS.standIn(line.words()) || OTHERS.standIn(line.words()));
  }
}
