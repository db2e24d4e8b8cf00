package dev.bonafide.conversation.stage;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.Cards;
import dev.bonafide.conversation.KnownLinks;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyPlanner;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.conversation.watching.UnaskedVerdict;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.mail.MessageHandler;
import java.time.InstantSource;

/** What watches stages, on any platform. */
public record StageOffice(
    CaseFiles cases,
    Cards cards,
    CaseLinks links,
    CaseScreener screener,
    Tenants tenants,
    StageWatches watches,
    InstantSource clock) {

  /** Before whatever works on the platform's own mail. */
  public MessageHandler before(Platform platform, MessageHandler next) {
    Phrases phrases = new Phrases(platform.phrasebook());
    ReplyPlanner planner = new ReplyPlanner(platform, cards);
    UnaskedVerdict verdict =
        new UnaskedVerdict(
            cases,
            new AnswerBuilder(tenants, phrases),
            planner,
            phrases,
            new KnownLinks(platform, cases, links, phrases));
    StageLook look = new StageLook(platform, watches, screener, verdict);
    StageSettings settings = new StageSettings(platform, watches, planner, clock);
    return new StageWatching(platform, next, look, settings);
  }
}
