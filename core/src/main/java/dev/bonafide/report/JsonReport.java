package dev.bonafide.report;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.check.Outcome;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Identified;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Question;
import java.util.List;

/** The verdict for machines, as {@code docs/reference/verdict.schema.json} fixes it. */
public record JsonReport() implements Report {
  @Override
  public String of(Examination examination, Particulars particulars) {
    Assessment assessment = examination.assessment();
    Json.Fields document =
        Json.object()
            .with("schema", "bonafide.verdict/1")
            .with("id", particulars.id())
            .with("at", particulars.at().toString())
            .with("subject", subject(examination.caseFile().subject()))
            .with("verdict", assessment.verdict().id())
            .with("score", Json.number(assessment.score()))
            .with("summary", assessment.summary());
    if (!assessment.advice().isEmpty()) {
      document.with("advice", Json.texts(assessment.advice()));
    }
    return document
        .with("findings", Json.list(assessment.findings(), JsonFindings::finding))
        .with("contradictions", JsonFindings.contradictions(assessment.findings()))
        .with("questions", Json.list(assessment.questions(), JsonReport::question))
        .with("checked", Json.list(others(examination), JsonReport::checked))
        .with("identifiers", Json.list(examination.identifiers(), JsonReport::identifier))
        .with("claims", Json.list(examination.caseFile().claims(), JsonReport::claim))
        .with("links", Json.texts(List.of()))
        .with("exhibits", Json.list(examination.caseFile().readings(), JsonReport::exhibit))
        .with("limits", Json.texts(Limits.of(examination, Phrasebook.ENGLISH)))
        .with("consultation", consultation(examination.consulted()))
        .with("engine", engine(particulars, examination))
        .with("tookMs", Json.number(particulars.tookMs()))
        .written();
  }

  private static Json subject(Subject subject) {
    return Json.object().with("kind", subject.kind().id()).with("name", subject.name());
  }

  private static Json question(Question question) {
    return Json.object()
        .with("ask", question.ask())
        .with("because", Json.texts(question.because()))
        .with("goodAnswer", question.goodAnswer())
        .with("badSign", question.badSign());
  }

  private static List<Outcome> others(Examination examination) {
    return examination.outcomes().stream()
        .filter(outcome -> !(outcome instanceof Outcome.Finding))
        .toList();
  }

  private static Json checked(Outcome outcome) {
    Json.Fields fields = Json.object().with("check", outcome.check());
    return switch (outcome) {
      case Outcome.Unknown unknown -> fields.with("outcome", "unknown").with("why", unknown.why());
      case Outcome.Clear _, Outcome.Finding _ -> fields.with("outcome", "clear");
    };
  }

  private static Json identifier(Identified identified) {
    return Json.object()
        .with("type", identified.type())
        .with("value", identified.value())
        .with("evidence", Json.list(identified.evidence(), JsonFindings::quote));
  }

  private static Json claim(Claim claim) {
    return Json.object()
        .with("about", claim.about())
        .with("value", claim.value())
        .with("evidence", Json.list(claim.evidence(), JsonFindings::quote));
  }

  private static Json exhibit(Reading reading) {
    return Json.object()
        .with("name", reading.name())
        .with("kind", reading.kind().id())
        .with("format", reading.format())
        .with("utterances", Json.number(reading.utterances().size()));
  }

  private static Json consultation(Consulted consulted) {
    Json.Fields fields = Json.object().with("used", Json.truth(consulted.used()));
    if (!consulted.reason().isEmpty()) {
      fields.with("reason", consulted.reason());
    }
    if (consulted.model().isEmpty()) {
      return fields;
    }
    fields
        .with("model", consulted.model())
        .with("prompts", Json.texts(consulted.prompts()))
        .with("calls", Json.number(consulted.usage().calls()))
        .with("rejectedQuotes", Json.number(consulted.rejectedQuotes()))
        .with("tokensRead", Json.number((double) consulted.usage().read()))
        .with("tokensWritten", Json.number((double) consulted.usage().written()));
    return fields.with("requests", Json.texts(consulted.requests()));
  }

  private static Json engine(Particulars particulars, Examination examination) {
    Assessment.Weight weight = examination.assessment().weight();
    Json.Fields engine =
        Json.object()
            .with("version", particulars.engineVersion())
            .with("baseRate", Json.number(weight.baseRate()))
            .with("rules", particulars.rulesFingerprint())
            .with("weights", weight.table())
            .with("settings", particulars.settingsFingerprint());
    String prompts = examination.consulted().book();
    return prompts.isEmpty() ? engine : engine.with("prompts", prompts);
  }
}
