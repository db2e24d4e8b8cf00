package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.Cards;
import dev.bonafide.conversation.ConversationScreener;
import dev.bonafide.conversation.Health;
import dev.bonafide.conversation.KnownLinks;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.report.ReportPrinter;
import java.time.InstantSource;
import java.util.function.Supplier;

/** What a bot is given, as {@link Bot} says, and what all of its handlers work with. */
record BotPorts(
    Platform platform,
    CaseFiles cases,
    Cards cards,
    ScreeningEngine engine,
    Interpreter interpreter,
    ReportPrinter printer,
    Tenants tenants,
    Health health,
    Bot.Beyond beyond,
    InstantSource clock,
    Supplier<String> ids) {
  Phrases phrases() {
    return new Phrases(platform.phrasebook());
  }

  ConversationScreener screener() {
    return new ConversationScreener(engine, clock, ids);
  }

  AnswerBuilder answerBuilder() {
    return new AnswerBuilder(tenants, phrases());
  }

  BotStatus status() {
    return new BotStatus(tenants, health, engine, phrases());
  }

  KnownLinks links() {
    return new KnownLinks(platform, cases, beyond.links(), phrases());
  }
}
