package dev.bonafide.conversation.watching;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.KnownLinks;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.ReplyPlanner;
import dev.bonafide.conversation.evidence.WayBack;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.OutboundReply;
import java.util.List;

/** Opens a case that no one asked for, and shows it. */
public record UnaskedVerdict(
    CaseFiles cases,
    AnswerBuilder answerBuilder,
    ReplyPlanner planner,
    Phrases phrases,
    KnownLinks links) {
  /**
   * In the conversation, or only to the person in whose name it was looked at, where strangers read
   * along.
   *
   * @param why no one had to ask, for people
   */
  public OutboundReply shown(BotRequest request, WatchResult result, String why) {
    BotAnswer.Judged judged = opened(request, result, why);
    if (request.crowd(judged).disclosure() == Disclosure.NONE) {
      noteSeen(request, result, judged.caseId());
      return planner.alone(request, request.keys().first(), judged);
    }
    BotAnswer.Judged linked = links.beside(judged, request.message());
    return planner.post(request, request.keys().first(), linked, InteractionTarget.Where.HERE);
  }

  /** Only to the person in whose name it was looked at. */
  public OutboundReply whispered(BotRequest request, WatchResult result, String why) {
    BotAnswer.Judged judged = opened(request, result, why);
    noteSeen(request, result, judged.caseId());
    return planner.post(request, request.keys().first(), judged, InteractionTarget.Where.DIRECT);
  }

  private BotAnswer.Judged opened(BotRequest request, WatchResult result, String why) {
    Address address = request.message().address();
    String by = request.message().asker().id();
    CaseId id = cases.open(address.tenant(), address.conversation(), result.at());
    cases.append(id, new Entry.HandedIn(result.at(), by, result.handedIn()));
    cases.append(id, result.judgement().entry(result.at(), by));
    List<String> said = List.of(why, phrases.say("notice"));
    List<String> warnings = AnswerBuilder.shown(result.handedIn().warnings());
    return answerBuilder
        .judged(id, result.judgement(), said, warnings)
        .with(WayBack.of(result.handedIn()));
  }

  private void noteSeen(BotRequest request, WatchResult result, CaseId id) {
    String by = request.message().asker().id();
    cases.note(new AuditEvent(id, result.at(), by, AuditAct.SAW, "verdict"));
  }
}
