package dev.bonafide.report;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.RepositoryFile;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.reading.speaker.Naming;
import dev.bonafide.report.quote.QuoteWeight;
import dev.bonafide.report.quote.ShownExhibit;
import dev.bonafide.rule.MeantFlags;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows words of one case's evidence in one language. */
record Quoting(CaseFile caseFile, CitedPlaces places, Phrasebook book) {

  Quoting(CaseFile caseFile, Phrasebook book) {
    this(caseFile, CitedPlaces.in(caseFile), book);
  }

  ShownQuote of(Citation citation) {
    Optional<PicturePlace> picture = places.of(citation);
    List<String> place = new ArrayList<>();
    Optional<RepositoryFile> file = places.file(citation);
    String path = file.map(one -> "/" + one.path()).orElse("");
    place.add(Visible.quote(ShownExhibit.named(citation.exhibit(), book) + path));
    String inPicture = picture.map(this::said).orElse("");
    if (!inPicture.isEmpty()) {
      place.add(inPicture);
    } else if (citation.page() != null) {
      place.add(book.say("place.page", citation.page()));
    }
    if (picture.isEmpty() || picture.get().bubble() == 0) {
      place.add(
          book.say("place.line", citation.line() - file.map(RepositoryFile::line).orElse(1) + 1));
    }
    String speaker = citation.speaker();
    if (speaker != null && !speaker.isBlank()) {
      place.add(Visible.quote(speaker));
    }
    var at = citation.at();
    if (at != null) {
      place.add(Visible.quote(at.text()));
    }
    Role role = role(citation);
    String quote = citation.quote();
    String words = Visible.quote(role == Role.REVIEWER ? MeantFlags.own(quote) : quote);
    return new ShownQuote(
        words,
        String.join(", ", place),
        inPicture,
        citation.exhibit(),
        citation.span(),
        told(citation).filter(words::contains).toList(),
        role,
        QuoteWeight.NONE);
  }

  /** Anyone's words where no one is known to have said them, such as another case's. */
  private Role role(Citation citation) {
    return caseFile.readings().stream()
        .filter(reading -> reading.name().equals(citation.exhibit()))
        .flatMap(reading -> reading.utterances().stream())
        .filter(one -> one.span().overlaps(citation.span()))
        .map(Utterance::role)
        .findFirst()
        .orElse(Role.OTHER);
  }

  /** Whether someone says it, so that another may disagree; code and another's questions do not. */
  boolean isStatement(Citation citation) {
    boolean isQuestion = Naming.asks(citation.quote()) && role(citation) != Role.SUBJECT;
    return places.file(citation).isEmpty() && !isQuestion;
  }

  private String said(PicturePlace place) {
    return place.bubble() == 0
        ? book.say("place.picture", place.picture())
        : book.say("place.bubble", place.picture(), place.bubble());
  }

  private static Stream<String> told(Citation citation) {
    int start = citation.span().start();
    return citation.told().stream()
        .filter(citation.span()::contains)
        .map(told -> new Span(told.start() - start, told.end() - start))
        .map(told -> Visible.line(told.of(citation.quote())));
  }
}
