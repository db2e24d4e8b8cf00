package dev.bonafide.conversation;

import dev.bonafide.check.Ask;
import dev.bonafide.report.Page;
import dev.bonafide.report.Point;
import dev.bonafide.report.Quote;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The findings of one judgement, as people call them. */
final class Findings {
  private final Judgement judgement;

  Findings(Judgement judgement) {
    this.judgement = judgement;
  }

  /** The highest number. */
  int most() {
    return all().mapToInt(Weighed::number).max().orElse(0);
  }

  /** By number or by the check's id; what is told with its pattern leads to the pattern. */
  Optional<Weighed> called(String name) {
    return all()
        .filter(one -> one.number() > 0 && name.equals(String.valueOf(one.number())))
        .findFirst()
        .or(() -> all().filter(one -> one.finding().check().equals(name)).findFirst());
  }

  Optional<Weighed> first() {
    return all().filter(one -> one.number() > 0).min(Comparator.comparingInt(Weighed::number));
  }

  /** All there is to say on one. */
  List<String> explained(Weighed weighed) {
    String partOf = weighed.partOf();
    Weighed shown = partOf == null ? weighed : called(partOf).orElse(weighed);
    Page page = Page.of(judgement.examination(), judgement.particulars());
    return Stream.concat(page.found().stream(), page.noted().stream())
        .filter(point -> point.number() == shown.number())
        .findFirst()
        .map(point -> paragraphs(point, shown.finding().flag().ask()))
        .orElseThrow();
  }

  private static List<String> paragraphs(Point point, Ask ask) {
    List<String> said = new ArrayList<>();
    said.add(point.number() + ". " + point.title() + " (" + point.strength() + ")");
    if (point.contradiction()) {
      said.add("These do not agree:");
    }
    for (Quote quote : point.quotes()) {
      said.add("“" + quote.words() + "” (" + quote.place() + ")");
    }
    if (point.more() > 0) {
      said.add("and " + point.more() + " more of the kind");
    }
    labelled(said, "Set aside", point.setAside());
    labelled(said, "Made of", point.parts());
    labelled(said, "Why it matters", List.of(point.why()));
    labelled(said, "May be innocent", point.innocent());
    labelled(said, "Ask", List.of(Visible.line(ask.question())));
    labelled(said, "Good answer", List.of(Visible.line(ask.good())));
    labelled(said, "Bad sign", List.of(Visible.line(ask.bad())));
    labelled(said, "Source", point.sources());
    return said;
  }

  private static void labelled(List<String> said, String label, List<String> texts) {
    if (!texts.isEmpty()) {
      said.add(label + ": " + String.join("; ", texts));
    }
  }

  private Stream<Weighed> all() {
    return judgement.examination().assessment().findings().stream();
  }
}
