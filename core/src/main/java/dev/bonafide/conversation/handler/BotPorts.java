package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casework.CaseConnections;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.Cards;
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

/**
 * What a bot of one platform is given, and what all of its handlers work with.
 *
 * @param interpreter asked about plain words that leave open what is meant
 * @param printer writes the PDFs that someone wants
 * @param ids a new name for an examination at every call
 * @param lastTold what people were told before; it outlives a bot, which is made for each message
 */
public record BotPorts(
    Platform platform,
    CaseFiles cases,
    Cards cards,
    ScreeningEngine engine,
    Interpreter interpreter,
    ReportPrinter printer,
    Tenants tenants,
    Health health,
    CaseConnections connections,
    InstantSource clock,
    Supplier<String> ids,
    LastTold lastTold) {
  /** Whether a model is asked about plain words. */
  boolean asksModel() {
    return !interpreter.equals(Interpreter.NONE);
  }

  Phrases phrases() {
    return new Phrases(platform.phrasebook());
  }

  CaseScreener screener() {
    return new CaseScreener(engine, clock, ids);
  }

  AnswerBuilder answerBuilder() {
    return new AnswerBuilder(tenants, phrases());
  }

  BotStatus status() {
    return new BotStatus(tenants, health, engine, phrases());
  }

  KnownLinks links() {
    return new KnownLinks(platform, cases, connections.links(), phrases());
  }
}
