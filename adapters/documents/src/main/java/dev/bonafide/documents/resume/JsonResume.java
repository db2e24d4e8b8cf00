package dev.bonafide.documents.resume;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A résumé in the JSON Resume schema, told as people write one; a section is an utterance. */
public final class JsonResume {
  private static final List<String> SECTIONS =
      List.of("work", "education", "skills", "projects", "languages", "volunteer");

  private JsonResume() {}

  /** Told by its keys: the basics of a person beside a section, or a name among them. */
  public static boolean fits(Tree document) {
    Tree basics = document.at("basics");
    return basics instanceof Tree.Mapping
        && (basics.has("name") || basics.has("email") || SECTIONS.stream().anyMatch(document::has));
  }

  public static Reading read(Exhibit exhibit, Tree document) {
    List<String> sections = ResumeSections.of(document);
    StringBuilder text = new StringBuilder();
    List<Utterance> utterances = new ArrayList<>();
    int line = 1;
    for (String section : sections) {
      Span span = new Span(text.length(), text.length() + section.length());
      utterances.add(new Utterance(line, null, Role.SUBJECT, null, span, false));
      text.append(section).append("\n\n");
      line += (int) section.chars().filter(c -> c == '\n').count() + 2;
    }
    return new Reading(
        exhibit, ExhibitKind.RESUME, "json-resume", text.toString(), utterances, List.of());
  }
}
