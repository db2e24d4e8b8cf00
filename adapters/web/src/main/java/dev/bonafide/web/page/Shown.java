package dev.bonafide.web.page;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.report.Page;
import dev.bonafide.report.Visible;
import dev.bonafide.web.screening.Screened;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The answer: the card, and beside it every text as it was read.
 *
 * @param page what every report says, in its words
 */
public record Shown(
    Page page,
    List<Found> found,
    List<Found> noted,
    List<Asked> questions,
    List<String> warnings,
    List<ShownText> texts) {
  public Shown {
    found = List.copyOf(found);
    noted = List.copyOf(noted);
    questions = List.copyOf(questions);
    warnings = List.copyOf(warnings);
    texts = List.copyOf(texts);
  }

  /**
   * @param warnings what of it was ignored
   */
  static Shown of(Screened screened, List<String> warnings) {
    Page page = Page.of(screened.examination(), screened.particulars());
    List<Found> found = Found.of(page.found());
    List<Found> noted = Found.of(page.noted());
    List<Spot> spots = Stream.concat(found.stream(), noted.stream()).flatMap(Found::spots).toList();
    return new Shown(
        page,
        found,
        noted,
        page.questions().stream().map(Asked::of).toList(),
        warnings.stream().map(Visible::quote).toList(),
        texts(screened.examination().caseFile(), spots));
  }

  /** Who decides. */
  public String decision() {
    return Page.DECISION;
  }

  private static List<ShownText> texts(CaseFile caseFile, List<Spot> spots) {
    int share = ShownText.share(caseFile.readings().size());
    List<ShownText> texts = new ArrayList<>();
    for (var reading : caseFile.readings()) {
      texts.add(ShownText.of("text-" + (texts.size() + 1), reading, spots, share));
    }
    return texts;
  }
}
