package dev.bonafide.slack.outbound;

import com.slack.api.RequestConfigurator;
import com.slack.api.methods.Methods;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.slack.api.Identity;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackRefusal;
import dev.bonafide.slack.api.SlackSelf;
import dev.bonafide.slack.card.SlackReply;
import java.util.Objects;
import java.util.function.Function;
import okhttp3.FormBody;
import org.jspecify.annotations.Nullable;

/** Says things in Slack, and finds out what became of them. */
public final class SlackCourier implements Courier {
  private final SlackConnection connection;
  private final Identity identity;
  private final Search search;
  private final EphemeralDelivery ephemeral;
  private final Leftover leftover;
  private final FileDelivery files;
  private final UploadedFile uploaded;

  public SlackCourier(SlackConnection connection) {
    this.connection = connection;
    this.identity = new Identity(connection);
    this.search = new Search(connection);
    this.ephemeral = new EphemeralDelivery(connection);
    this.leftover = new Leftover(connection, identity);
    this.files = new FileDelivery(connection);
    this.uploaded = new UploadedFile(connection, identity);
  }

  @Override
  public String platform() {
    return SlackPlace.PLATFORM;
  }

  @Override
  public Delivery deliver(Outgoing outgoing) {
    SlackReply body = SlackReply.of(outgoing.body());
    if (body.isPassing()) {
      return ephemeral.deliver(outgoing, body);
    }
    String target = outgoing.target();
    if (target == null) {
      return body.file()
          .map(file -> handOver(outgoing, body, file))
          .orElseGet(() -> post(outgoing, body));
    }
    String team = SlackPlace.of(outgoing.address()).team();
    return target.startsWith(UploadedFile.PREFIX)
        ? uploaded.delete(team, target)
        : change(team, body, Said.of(outgoing, target));
  }

  /** Where Slack takes no file, what else can be done is said instead. */
  private Delivery handOver(Outgoing outgoing, SlackReply body, SlackReply.SlackFile file) {
    return switch (files.deliver(outgoing, body, file)) {
      case FileDelivery.Ended(Delivery delivery) -> delivery;
      case FileDelivery.NotTaken() -> post(outgoing, body.inWords());
    };
  }

  /** What is shown to one person for a while is shown again rather than looked for. */
  @Override
  public DeliveryLookup seek(Outgoing outgoing) {
    SlackReply body = SlackReply.of(outgoing.body());
    return body.file()
        .map(_ -> uploaded.seek(outgoing))
        .filter(found -> !(found instanceof DeliveryLookup.Unseen))
        .orElseGet(() -> seekMessage(outgoing, body));
  }

  private DeliveryLookup seekMessage(Outgoing outgoing, SlackReply body) {
    if (body.isPassing()) {
      return new DeliveryLookup.Unseen();
    }
    SlackPlace place = SlackPlace.of(outgoing.address());
    return switch (identity.get(place.team())) {
      case ApiResult.Answered(SlackSelf me) when body.kind() == SlackReply.Kind.DIRECT ->
          search.inTalk(outgoing, me, Objects.requireNonNull(body.to()));
      case ApiResult.Answered(SlackSelf me) when place.ts() == null ->
          search.inChannel(outgoing, me, place.channel());
      case ApiResult.Answered(SlackSelf me) -> search.inThread(outgoing, me);
      case ApiResult<SlackSelf, SlackRefusal> unknown -> Search.unknown(unknown);
    };
  }

  /** Where the bot may not write and someone pressed for it, they are told directly. */
  private Delivery post(Outgoing outgoing, SlackReply body) {
    String to = body.to();
    ApiResult<ChatPostMessageResponse, SlackRefusal> outcome =
        post(outgoing, body, body.kind() == SlackReply.Kind.DIRECT ? to : null);
    return delivery(
        EphemeralDelivery.isElsewhere(outcome) && to != null ? post(outgoing, body, to) : outcome,
        answer -> {
          if (outgoing.doubted() && body.kind() == SlackReply.Kind.DIRECT) {
            leftover.takeAway(outgoing, answer.getChannel(), answer.getTs());
          }
          return answer.getChannel() + "/" + answer.getTs();
        });
  }

  /**
   * Posts.
   *
   * @param user to whom alone; null for the conversation
   */
  private ApiResult<ChatPostMessageResponse, SlackRefusal> post(
      Outgoing outgoing, SlackReply body, @Nullable String user) {
    SlackPlace place = SlackPlace.of(outgoing.address());
    Mark mark = Mark.of(outgoing);
    ChatPostMessageRequest request =
        body.posted(user == null ? place.channel() : user)
            .threadTs(user == null ? place.ts() : null)
            .metadata(mark.metadata())
            .build();
    RequestConfigurator<FormBody.Builder> form =
        _ -> RequestFormBuilder.toForm(request).add("client_msg_id", mark.clientMessageId());
    return connection.call(
        place.team(),
        slack ->
            slack.postFormWithTokenAndParseResponse(
                form,
                Methods.CHAT_POST_MESSAGE,
                connection.token(place.team()),
                ChatPostMessageResponse.class));
  }

  /**
   * Keeps the metadata that the message has. A message that someone deleted meanwhile is not said
   * again: a change is repeated whenever its answer is lost, and must never turn into a new
   * message.
   */
  private Delivery change(String team, SlackReply body, Said said) {
    return delivery(
        connection.call(team, slack -> slack.chatUpdate(body.changing(said.channel(), said.ts()))),
        _ -> said.name());
  }

  /**
   * A message of the bot.
   *
   * @param name by which the outbox knows it
   * @param channel not always the conversation's: some stand in a talk with one person
   */
  private record Said(String name, String channel, String ts) {
    static Said of(Outgoing outgoing, String target) {
      int slash = target.indexOf('/');
      return slash < 0
          ? new Said(target, SlackPlace.of(outgoing.address()).channel(), target)
          : new Said(target, target.substring(0, slash), target.substring(slash + 1));
    }
  }

  static <T> Delivery delivery(ApiResult<T, SlackRefusal> outcome, Function<T, String> ts) {
    return outcome.delivery(ts, refusal -> new Delivery.Refused(refusal.text()));
  }
}
