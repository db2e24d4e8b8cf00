package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.CaseConnections;
import dev.bonafide.casework.CaseDesk;
import dev.bonafide.casework.CaseExport;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.AskForProof;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.DeskCommand;
import dev.bonafide.proof.ProofQuestion;
import dev.bonafide.text.sentence.PlainSentence;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * What is answered to each command about a case that is there. What a command does stands in a
 * class of its own.
 */
record CaseAnswers(
    Platform platform,
    OpenCase openCase,
    ShowCase showCase,
    LastVerdict lastVerdict,
    HandOutCase handOutCase,
    ActOnCase act,
    CaseSources sources,
    ToldLinks toldLinks,
    FollowUp followUp,
    Phrases phrases) {
  private static final Command.Screen ALL = new Command.Screen(null, null, null);

  /** Each handler is made of those before it. */
  static CaseAnswers of(BotPorts ports, CaseAccess access) {
    Platform platform = ports.platform();
    CaseFiles cases = ports.cases();
    Phrases phrases = ports.phrases();
    InstantSource clock = ports.clock();
    CaseScreener screener = ports.screener();
    CaseCard card = new CaseCard(ports.answerBuilder());
    ShowCase showCase = new ShowCase(screener, card, phrases);
    ToldLinks links = new ToldLinks(ports.links(), access);
    ActOnCase act =
        new ActOnCase(
            new CaseDesk(cases, screener, ports::connections, clock),
            message -> connections(ports, links, message),
            showCase,
            card,
            phrases);
    LastVerdict lastVerdict = new LastVerdict(screener, act, card, phrases);
    return new CaseAnswers(
        platform,
        new OpenCase(platform, cases, screener, ports.answerBuilder(), new FirstQuestion(ports)),
        showCase,
        lastVerdict,
        new HandOutCase(new CaseExport(ports.printer()), showCase, phrases),
        act,
        new CaseSources(lastVerdict, act, phrases),
        links,
        new FollowUp(ports, access, showCase, act),
        phrases);
  }

  private static CaseConnections connections(BotPorts ports, ToldLinks links, Message message) {
    return ports
        .connections()
        .of(
            new MessageIntake(ports, message),
            (own, other) ->
                links.seen(own, message).stream().anyMatch(one -> one.other() == other));
  }

  /** What is told or shown; what it changes waits until it is asked for. */
  Supplier<BotAnswer> of(CaseHistory known, BotRequest request, Command.OfCase command) {
    return switch (command) {
      case DeskCommand own -> act.answer(known, request, own);
      case Command.Last _ -> lastVerdict.of(known, request);
      case Command.Open _, Command.PostHere _ -> showCase.open(known);
      case Command.Export(var format) -> handOutCase.handOut(known, format);
      case Command.Say(String words) -> said(known, request, words);
      case Command.LookAgain _ -> again(known, request, ALL);
      case Command.Delete _ -> confirming(known);
    };
  }

  /** Looks again at what stands around the message; a question of nothing new is answered. */
  Supplier<BotAnswer> again(CaseHistory known, BotRequest request, Command.Screen command) {
    String words = request.message().text();
    boolean asks =
        request.message().aim() == null && command.name() == null && PlainSentence.of(words).asks();
    return sources
        .again(known, request, openCase.more(known, request.message(), command))
        .orElseGet(
            () ->
                asks ? followUp.answer(known, request, words) : sources.unchanged(known, request));
  }

  private Supplier<BotAnswer> said(CaseHistory known, BotRequest request, String words) {
    if (!ProofQuestion.isIn(words)) {
      return followUp.answer(known, request, words);
    }
    return platform.answersInWords(request.message())
        ? act.answer(known, request, new AskForProof(""))
        : () -> AnswerBuilder.told(phrases.proofs().unknown());
  }

  private Supplier<BotAnswer> confirming(CaseHistory known) {
    return () -> AnswerBuilder.told(phrases.say("confirm-delete", known.id().number()));
  }
}
