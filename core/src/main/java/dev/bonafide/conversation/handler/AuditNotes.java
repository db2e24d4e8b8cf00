package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.RichContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What answering someone is in the audit trail, beside the lines that it adds to a case. */
record AuditNotes(BotRequest request, Instant at) {

  /** That they asked, what of the case was sent to models for that, and what they were shown. */
  List<AuditEvent> of(BotAnswer answer, List<SentRequest> sent) {
    CaseId id = about(answer);
    List<AuditEvent> events = new ArrayList<>();
    if (request.isScreen() && id.number() != AuditEvent.NO_CASE) {
      events.add(event(id, AuditAct.ASKED, ""));
    }
    sent.forEach(one -> events.add(event(id, AuditAct.SENT_TO_MODEL, one.toString())));
    if (shows(answer)) {
      events.add(event(id, AuditAct.SAW, request.command().spec().shows()));
    }
    if (answer instanceof BotAnswer.Exported exported) {
      events.add(event(id, AuditAct.EXPORTED, exported.document().format().id()));
    }
    return events;
  }

  /** That they were shown a list of cases, each with its name and verdict. */
  List<AuditEvent> of(RichContent.Cases overview) {
    String numbers =
        overview.lines().stream()
            .map(line -> Long.toString(line.id().number()))
            .collect(Collectors.joining(" "));
    Tenant tenant = request.message().address().tenant();
    return numbers.isEmpty()
        ? List.of()
        : List.of(event(none(tenant), AuditAct.SAW, "overview " + numbers));
  }

  private AuditEvent event(CaseId id, AuditAct act, String detail) {
    return new AuditEvent(id, at, request.message().asker().id(), act, detail);
  }

  private CaseId about(BotAnswer answer) {
    return answer instanceof BotAnswer.Judged judged
        ? judged.caseId()
        : request
            .history()
            .map(CaseHistory::id)
            .orElseGet(() -> none(request.message().address().tenant()));
  }

  private static CaseId none(Tenant tenant) {
    return new CaseId(tenant, AuditEvent.NO_CASE);
  }

  private boolean shows(BotAnswer answer) {
    return switch (answer) {
      case BotAnswer.Judged _ -> true;
      case BotAnswer.Told told ->
          !told.people().isEmpty() || (request.history().isPresent() && request.isTold());
      case BotAnswer.Working _, BotAnswer.Exported _ -> false;
    };
  }
}
