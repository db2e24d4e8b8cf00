package dev.bonafide.web.page;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casework.Judgement;
import dev.bonafide.check.RedFlag;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The answer: the card, and beside it every text as it was read.
 *
 * @param page what every report says, in its words
 * @param limits what of it was ignored, and what could not be checked
 * @param speakers who may be the person being screened, as the evidence has it; empty where it is
 *     told
 * @param meant what the reviewer may mean by a note that nothing was found in
 */
public record VerdictView(
    ReportPage page,
    List<FindingView> found,
    List<FindingView> noted,
    List<FindingView> aside,
    List<QuestionView> questions,
    List<String> limits,
    List<ShownText> texts,
    List<String> speakers,
    List<RedFlag> meant) {
  private static final int BRIEF = 3;

  /**
   * @param warnings what of it was ignored
   */
  static VerdictView of(
      Judgement judged, List<String> warnings, List<RedFlag> meant, Phrasebook book) {
    ReportPage page = ReportPage.of(judged.examination(), judged.particulars(), book);
    List<FindingView> found = FindingView.of(page.found(), book);
    List<FindingView> noted = FindingView.of(page.slight(), book);
    List<FindingView> aside = FindingView.of(page.aside(), book);
    List<Spot> spots =
        Stream.of(found, noted, aside).flatMap(List::stream).flatMap(FindingView::spots).toList();
    return new VerdictView(
        page,
        found,
        noted,
        aside,
        page.questions().stream().map(one -> QuestionView.of(one, book)).toList(),
        Stream.concat(warnings.stream().map(Visible::quote), limits(page.limits(), book)).toList(),
        texts(judged.examination().caseFile(), spots),
        judged.examination().caseFile().subject().choices(),
        meant);
  }

  /** Steps to do next, with links to where it can be reported. */
  public List<SourceView> advice() {
    return page.advice().stream().map(SourceView::of).toList();
  }

  /** Findings that a card in a chat would show, too: the most telling first. */
  public List<FindingView> brief() {
    return found.stream().limit(BRIEF).toList();
  }

  /** Lists what could not be checked; checks that lack something of their own share a line. */
  private static Stream<String> limits(List<String> all, Phrasebook book) {
    String lone = book.say("limits.blind", 1L, "");
    List<String> reasons =
        all.stream()
            .filter(line -> line.startsWith(lone))
            .map(line -> line.substring(lone.length()))
            .toList();
    if (reasons.size() < 2) {
      return all.stream();
    }
    String joined = String.join("; ", reasons);
    return Stream.concat(
        all.stream().filter(line -> !line.startsWith(lone)),
        Stream.of(book.say("limits.blind", (long) reasons.size(), joined)));
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
