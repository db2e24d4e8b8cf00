package dev.bonafide.consultation.sheet;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of no case, as a conversation in which the one who is looked at speaks. */
final class PlantedLines {
  private static final String NAME = "messages";

  private PlantedLines() {}

  /** With the name that the subject has in a sheet. */
  static Reading of(List<String> planted, EvidenceSheet sheet) {
    @Nullable String speaker = speaker(sheet);
    StringBuilder text = new StringBuilder();
    List<Utterance> said = new ArrayList<>();
    for (String words : planted) {
      Span place = new Span(text.length(), text.length() + words.length());
      said.add(new Utterance(said.size() + 1, speaker, Role.SUBJECT, null, place, false));
      text.append(words).append('\n');
    }
    Exhibit exhibit = Exhibit.of(unused(sheet), ExhibitKind.MESSAGES, text.toString());
    return new Reading(exhibit, ExhibitKind.MESSAGES, NAME, exhibit.text(), said, List.of());
  }

  private static @Nullable String speaker(EvidenceSheet sheet) {
    for (SheetLine line : sheet.lines()) {
      if (line.role() == Role.SUBJECT && line.utterance().speaker() != null) {
        return line.utterance().speaker();
      }
    }
    return null;
  }

  /** A name that no exhibit has: words are found again by it. */
  private static String unused(EvidenceSheet sheet) {
    String name = NAME;
    while (hasExhibit(sheet, name)) {
      name += " and more";
    }
    return name;
  }

  private static boolean hasExhibit(EvidenceSheet sheet, String name) {
    return sheet.lines().stream().anyMatch(line -> line.reading().name().equals(name));
  }
}
