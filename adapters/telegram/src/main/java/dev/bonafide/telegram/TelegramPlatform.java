package dev.bonafide.telegram;

import dev.bonafide.account.AccountSource;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.conversation.export.CaseDocument;
import dev.bonafide.listening.Listening;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.telegram.api.DocumentFetcher;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.telegram.api.TelegramReply;
import dev.bonafide.telegram.card.CardText;
import dev.bonafide.telegram.card.TelegramButtons;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.telegram.event.ForwardOrigins;
import dev.bonafide.telegram.evidence.TelegramGathering;
import dev.bonafide.telegram.evidence.TypedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Telegram as a talk needs it, for one thing that someone asks. */
record TelegramPlatform(
    DocumentFetcher files, AttachmentReader attachmentReader, TelegramRequest spoken)
    implements Platform {
  /** What is said in every chat where there was nothing to screen. */
  private static final List<String> NOTHING =
      List.of("talk.nothing-to-screen", "talk.nothing-readable");

  /** One that no one speaks to. */
  static Platform silent(TelegramConnection connection, AttachmentReader attachmentReader) {
    return new TelegramPlatform(
        new DocumentFetcher(connection),
        attachmentReader,
        TelegramRequest.of(new Asker("0", "nobody"), Instant.EPOCH, TelegramMessages.ENGLISH));
  }

  @Override
  public String name() {
    return TelegramPlace.PLATFORM;
  }

  @Override
  public Phrasebook phrasebook() {
    return spoken.book();
  }

  /** Each burst of forwards is a case of its own. */
  @Override
  public boolean isOneMatter() {
    return false;
  }

  /** A private chat is the asker's own. */
  @Override
  public boolean runs(Message message) {
    return true;
  }

  /** Verdicts are spoken of in private chats alone. */
  @Override
  public boolean isDirect(Message message) {
    return true;
  }

  /** What answers the bot is said to it. */
  @Override
  public boolean mayBePasted(Message message) {
    return !spoken.handed().answersBot();
  }

  @Override
  public Optional<Message> understand(Receipt receipt) {
    CaseMerge moved = spoken.manner().moved();
    return Optional.of(
        new Message(
            receipt.address(),
            receipt.key(),
            spoken.asker(),
            spoken.text(),
            spoken.at(),
            moved == null ? spoken.manner().aim() : moved.aim()));
  }

  /** Nothing in a group: only one answer fits beside a message there. */
  @Override
  public String typed(Message message) {
    return spoken.whisper() != null ? "" : String.join("\n\n", spoken.handed().typed());
  }

  @Override
  public Listening listening() {
    return attachmentReader.listening();
  }

  /** A private chat is chosen by its number, which is that of the person's account. */
  @Override
  public boolean expectsMeetings(Message message) {
    return attachmentReader.expectsMeetings(message.address().conversation());
  }

  @Override
  public Optional<AccountSource> accounts(Message message) {
    return attachmentReader.accounts();
  }

  @Override
  public Gathered gather(Message message) {
    TelegramGathering gathering = gathering();
    spoken.handed().messages().forEach(gathering::add);
    gathering.add(TypedText.of(spoken.handed()));
    return gathering.done();
  }

  private TelegramGathering gathering() {
    return new TelegramGathering(
        Long.parseLong(spoken.asker().id()), files, attachmentReader, spoken.book());
  }

  /** What came beside typed words, or from another case. */
  @Override
  public Gathered enclosed(Message message) {
    CaseMerge moved = spoken.manner().moved();
    if (moved != null) {
      return moved.gathered();
    }
    TelegramGathering gathering = gathering();
    spoken.handed().messages().stream()
        .filter(one -> !one.hasText() || one.getForwardOrigin() != null)
        .forEach(gathering::add);
    return gathering.done();
  }

  @Override
  public String layOut(BotAnswer answer) {
    return switch (answer) {
      case BotAnswer.Working _ -> card(new BotAnswer.Working(working())).written();
      case BotAnswer.Told told -> told(told);
      case BotAnswer.Judged judged -> judged(judged);
      case BotAnswer.Exported exported -> handed(exported);
    };
  }

  private String handed(BotAnswer.Exported exported) {
    CaseDocument document = exported.document();
    return card(exported)
        .below(
            new TelegramReply.TelegramFile(
                document.name(),
                document.format().mediaType(),
                document.base64(),
                CardText.of(new BotAnswer.Told(exported.instead()), spoken.book())))
        .written();
  }

  private String told(BotAnswer.Told told) {
    List<List<TelegramReply.Key>> offered = TelegramButtons.TelegramOffers.keys(told.offers());
    List<String> said =
        new BotAnswer.Told(told.paragraphs(), TelegramButtons.TelegramOffers.typed(told.offers()))
            .typed(spoken.book());
    return card(told(said, told.letter()))
        .with(offered.isEmpty() ? spoken.manner().buttons() : offered)
        .written();
  }

  @Override
  public List<String> details(BotAnswer.Judged judged, DialogForm form) {
    return CardText.paragraphs(judged, form, spoken.book());
  }

  /** What stands behind a card is a message of its own. */
  @Override
  public String layOut(BotAnswer answer, ReplyContext context) {
    DialogForm form = context.form();
    return answer instanceof BotAnswer.Judged judged && form != null
        ? said(CardText.details(judged, form, spoken.book()))
            .with(
                TelegramButtons.TelegramOffers.keys(
                    form == DialogForm.EVIDENCE ? apart(judged) : List.of()))
            .written()
        : layOut(answer);
  }

  private List<Offer> apart(BotAnswer.Judged judged) {
    return Offer.unlinking(judged, spoken.book());
  }

  private String judged(BotAnswer.Judged judged) {
    CaseMerge moved = spoken.manner().moved();
    return card(moved == null ? judged : joined(judged, moved)).with(keys(judged)).written();
  }

  private List<List<TelegramReply.Key>> keys(BotAnswer.Judged judged) {
    return switch (spoken.manner().menu()) {
      case USUAL -> TelegramButtons.of(judged, spoken.book(), spoken.manner().earlier());
      case MORE -> TelegramButtons.more(judged, spoken.book());
      case RULINGS -> TelegramButtons.rulings(judged, spoken.book());
    };
  }

  private BotAnswer.Judged joined(BotAnswer.Judged judged, CaseMerge moved) {
    List<String> notices = new ArrayList<>();
    notices.add(spoken.book().say("joined", moved.from()));
    notices.addAll(judged.notices());
    return judged.noting(notices);
  }

  private TelegramReply card(BotAnswer answer) {
    int latest =
        spoken.handed().messages().stream()
            .mapToInt(org.telegram.telegrambots.meta.api.objects.message.Message::getMessageId)
            .max()
            .orElse(0);
    return said(CardText.of(answer, spoken.book())).after(latest);
  }

  private TelegramReply said(String html) {
    return TelegramReply.words(html, spoken.about()).by(spoken.way());
  }

  private BotAnswer told(List<String> said, List<String> letter) {
    List<String> all = new ArrayList<>(said);
    if (NOTHING.stream().map(spoken.book()::say).anyMatch(all.getFirst()::equals)) {
      all.set(0, spoken.book().say("nothing-read"));
    }
    if (!spoken.manner().footnote().isEmpty()) {
      all.add(spoken.manner().footnote());
    }
    return new BotAnswer.Told(all, letter, List.of());
  }

  private String working() {
    int messages = spoken.handed().messages().size();
    long people =
        spoken.handed().messages().stream()
            .filter(one -> one.getForwardOrigin() != null)
            .map(one -> ForwardOrigins.of(one.getForwardOrigin()).name())
            .distinct()
            .count();
    TranslatableText what = TranslatableText.of("messages", messages);
    return spoken
        .book()
        .say(
            "working",
            people == 0
                ? what
                : TranslatableText.of("working.of", what, TranslatableText.of("people", people)));
  }
}
