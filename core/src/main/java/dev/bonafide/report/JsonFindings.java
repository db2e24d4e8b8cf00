package dev.bonafide.report;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Refuted;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.SetAside;
import dev.bonafide.verdict.Weighed;
import java.util.List;

/** Findings and their quotes, as the verdict's JSON has them. */
record JsonFindings(UnsureWords unsure, CitedPlaces places) {

  static JsonFindings of(CaseFile caseFile) {
    return new JsonFindings(UnsureWords.in(caseFile), CitedPlaces.in(caseFile));
  }

  JsonValue finding(Weighed weighed) {
    RedFlag flag = weighed.finding().flag();
    JsonValue.Fields fields =
        JsonValue.object()
            .with("rule", flag.id())
            .with("title", flag.title())
            .with("group", flag.group())
            .with("direction", "suspicious")
            .with("strength", weighed.finding().strength().id())
            .with("weight", JsonValue.number(weighed.weight()))
            .with("by", weighed.finding().by().id())
            .with("noted", JsonValue.truth(weighed.noted()))
            .with("why", flag.why())
            .with("innocentExplanation", String.join("; ", flag.innocent()))
            .with("evidence", JsonValue.list(weighed.finding().evidence(), this::quote))
            .with("sources", JsonValue.texts(flag.sources()));
    if (unsure.bear(weighed.finding())) {
      fields.with("unsure", JsonValue.truth(true));
    }
    String partOf = weighed.partOf();
    if (partOf != null) {
      fields.with("partOf", partOf);
    }
    String beneath = weighed.beneath();
    if (beneath != null) {
      fields.with("beneath", beneath);
    }
    SetAside aside = weighed.setAside();
    return aside == null ? fields : fields.with("setAside", setAside(aside, flag.id()));
  }

  private JsonValue setAside(SetAside aside, String check) {
    return switch (aside) {
      case Ruling ruling -> ruled(ruling, check);
      case SetAside.Reread(Refuted refuted) ->
          JsonValue.object()
              .with("by", "reading")
              .with("reason", refuted.reason())
              .with("evidence", JsonValue.list(refuted.words(), this::quote));
    };
  }

  private static JsonValue ruled(Ruling ruling, String check) {
    JsonValue.Fields fields =
        JsonValue.object()
            .with("by", "reviewer")
            .with("reason", "ruled")
            .with("as", ruling.disposition().id())
            .with("who", ruling.by())
            .with("said", ruling.reason());
    return ruling.check().equals(check) ? fields : fields.with("finding", ruling.check());
  }

  /** Findings that hold two statements against each other, once more for display. */
  JsonValue contradictions(List<Weighed> findings) {
    List<Weighed> contradictions =
        findings.stream().filter(weighed -> statements(weighed.finding()).size() > 1).toList();
    return JsonValue.list(contradictions, this::contradiction);
  }

  private JsonValue contradiction(Weighed weighed) {
    return JsonValue.object()
        .with("topic", weighed.finding().flag().title())
        .with("explanation", weighed.finding().flag().why())
        .with("evidence", JsonValue.list(statements(weighed.finding()), this::quote))
        .with("by", weighed.finding().by().id())
        .with("finding", weighed.finding().check());
  }

  /** What a finding holds against each other. */
  private static List<Citation> statements(Outcome.Finding finding) {
    return finding.contradiction() ? finding.evidence() : finding.opposed();
  }

  JsonValue quote(Citation citation) {
    var at = citation.at();
    var page = citation.page();
    JsonValue.Fields quote = JsonValue.object().with("exhibit", citation.exhibit());
    if (page != null) {
      quote.with("page", JsonValue.number(page));
    }
    quote
        .with("line", JsonValue.number(citation.line()))
        .with("speaker", citation.speaker())
        .with("at", at == null ? null : at.text())
        .with("quote", citation.quote());
    places.of(citation).ifPresent(place -> quote.with("place", place(place)));
    return quote;
  }

  private static JsonValue place(PicturePlace place) {
    JsonValue.Fields fields = JsonValue.object().with("picture", JsonValue.number(place.picture()));
    if (place.bubble() > 0) {
      fields.with("bubble", JsonValue.number(place.bubble()));
    }
    return fields.with(
        "box",
        JsonValue.object()
            .with("left", JsonValue.number(place.box().left()))
            .with("top", JsonValue.number(place.box().top()))
            .with("width", JsonValue.number(place.box().width()))
            .with("height", JsonValue.number(place.box().height())));
  }
}
