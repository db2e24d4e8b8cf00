package dev.bonafide.slack;

import com.slack.api.RequestConfigurator;
import com.slack.api.methods.Methods;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Sighting;
import java.util.function.Function;
import okhttp3.FormBody;

/** Says things in Slack, and finds out what became of them. */
public final class SlackCourier implements Courier {
  private final SlackConnection connection;
  private final Search search;

  public SlackCourier(SlackConnection connection) {
    this.connection = connection;
    this.search = new Search(connection);
  }

  @Override
  public String platform() {
    return Place.PLATFORM;
  }

  @Override
  public Delivery deliver(Outgoing outgoing) {
    Place place = Place.of(outgoing.address());
    String target = outgoing.target();
    return target == null ? post(outgoing, place) : change(outgoing, place, target);
  }

  @Override
  public Sighting seek(Outgoing outgoing) {
    return search.seek(outgoing);
  }

  private Delivery post(Outgoing outgoing, Place place) {
    Mark mark = Mark.of(outgoing);
    ChatPostMessageRequest request =
        ChatPostMessageRequest.builder()
            .channel(place.channel())
            .threadTs(place.thread())
            .text(outgoing.body())
            .parse("none")
            .linkNames(false)
            .unfurlLinks(false)
            .unfurlMedia(false)
            .metadata(mark.metadata())
            .build();
    RequestConfigurator<FormBody.Builder> form =
        _ -> RequestFormBuilder.toForm(request).add("client_msg_id", mark.clientMessageId());
    return delivery(
        Calls.make(
            () ->
                connection
                    .methods(place.team())
                    .postFormWithTokenAndParseResponse(
                        form,
                        Methods.CHAT_POST_MESSAGE,
                        connection.token(place.team()),
                        ChatPostMessageResponse.class)),
        ChatPostMessageResponse::getTs);
  }

  /**
   * Keeps the metadata that the message has. A message that somebody deleted meanwhile is not said
   * anew: a change is repeated whenever its answer is lost, and must never turn into a new message.
   */
  private Delivery change(Outgoing outgoing, Place place, String ts) {
    return delivery(
        Calls.make(
            () ->
                connection
                    .methods(place.team())
                    .chatUpdate(
                        request ->
                            request
                                .channel(place.channel())
                                .ts(ts)
                                .text(outgoing.body())
                                .parse("none")
                                .linkNames(false))),
        _ -> ts);
  }

  private static <T> Delivery delivery(Outcome<T> outcome, Function<T, String> ts) {
    return switch (outcome) {
      case Outcome.Answered<T>(T answer) -> new Delivery.Delivered(ts.apply(answer));
      case Outcome.Refused<T>(String error, var needed) ->
          new Delivery.Refused(Reasons.of(error, needed));
      case Outcome.Away<T>(var retryAfter, String why) -> new Delivery.Postponed(retryAfter, why);
      case Outcome.Lost<T>(String why) -> new Delivery.Unsure(why);
    };
  }
}
