package dev.bonafide.slack.api;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.Courier;
import dev.bonafide.slack.outbound.SlackCourier;
import dev.bonafide.testkit.mail.CourierContract;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.Switches;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

class SlackCourierContractTest extends CourierContract {
  private final FakeSlack slack = FakeSlack.start();
  private final String thread =
      slack.says(FakeSlack.CHANNEL, FakeSlack.ADA.id(), "@bonafide", null);
  private final SlackConnection connection =
      new SlackConnection(new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()));
  private final SlackConnection toNobody =
      new SlackConnection(
          new SlackSettings(slack.botToken(), slack.appToken(), "http://127.0.0.1:1/api/"));
  private final SlackCourier courier = new SlackCourier(connection);
  private final SlackCourier courierToNobody = new SlackCourier(toNobody);

  @AfterEach
  void close() {
    connection.close();
    toNobody.close();
    slack.close();
  }

  @Override
  protected Courier courier() {
    return courier;
  }

  @Override
  protected Courier courierToNobody() {
    return courierToNobody;
  }

  @Override
  protected Address address() {
    return new SlackPlace(FakeSlack.TEAM, FakeSlack.CHANNEL, thread).address();
  }

  @Override
  protected Address nowhere() {
    return new SlackPlace(FakeSlack.TEAM, "C0NOWHERE", thread).address();
  }

  @Override
  protected List<String> seen() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Said said : slack.ledger().said()) {
      texts.put(said.ts(), said.text());
    }
    return List.copyOf(texts.values());
  }

  @Override
  protected Instant now() {
    return Clock.systemUTC().instant();
  }

  @Override
  protected void loseNextAnswer() {
    slack.faults().next("chat.postMessage", Fault.SWALLOW);
  }

  @Override
  protected void loseNextCall() {
    slack.faults().next("chat.postMessage", Fault.CUT);
  }

  @Override
  protected void turnNextAway() {
    slack.faults().next("chat.postMessage", Fault.LIMIT);
  }

  @Override
  protected void tellNothing() {
    slack.switches().metadata(Switches.Metadata.HIDDEN);
  }
}
