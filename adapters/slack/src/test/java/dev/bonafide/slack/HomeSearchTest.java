package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.command.SoughtWords;
import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.View;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Someone looks for a case in the field of their home. */
class HomeSearchTest {
  private static final String OTHER = "G0SALES";
  private static final String NOWHERE = "@@@";
  private static final Tenant TENANT = new Tenant("slack:" + FakeSlack.TEAM);
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  private void kept(Tenant tenant, String channel, int number, String name, Entry... more) {
    CaseId id = office.cases.open(tenant, channel + "/1." + number, Instant.EPOCH);
    Submission about = new Submission(null, name, List.of(), List.of(), List.of());
    office.cases.append(id, new Entry.HandedIn(Instant.EPOCH, Office.ADA, about));
    List.of(more).forEach(entry -> office.cases.append(id, entry));
  }

  private void some() {
    office.slack.add(Channel.closed(OTHER));
    kept(TENANT, Office.CLOSED, 1, "Bobby Sierra");
    kept(
        TENANT,
        Office.CLOSED,
        2,
        "Zoë Lund",
        new Entry.Concluded(Instant.EPOCH, Office.ADA, Conclusion.CLEARED, "met her"));
    kept(TENANT, OTHER, 3, "Bo <@U0BEN> *Lund*");
  }

  private View home(String with, String without) {
    office.await(_ -> isHome(with, without));
    return now();
  }

  private boolean isHome(String with, String without) {
    return office
        .slack
        .home(Office.ADA)
        .filter(home -> home.shown().contains(with) && !home.shown().contains(without))
        .isPresent();
  }

  private View now() {
    return office.slack.home(Office.ADA).orElseThrow();
  }

  private View opened() {
    office.slack.opensHome(Office.ADA);
    return home("*Case 3*", NOWHERE);
  }

  private static String initial(View home) {
    for (var block : home.json().getAsJsonArray("blocks")) {
      if (block.getAsJsonObject().get("element") instanceof JsonObject field) {
        return field.has("initial_value") ? field.get("initial_value").getAsString() : "";
      }
    }
    return "no field";
  }

  @Test
  void nobody_is_offered_to_look_where_there_is_nothing() {
    office.slack.opensHome(Office.ADA);
    View home = home("There are none", NOWHERE);
    assertThat(initial(home)).isEqualTo("no field");
    assertThatThrownBy(() -> office.slack.enters(home, "search", "Bo"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_matches_nothing_says_so_and_how_to_go_back() {
    some();
    office.slack.enters(opened(), "search", "nobody at all");
    View none = home("No case here matches “nobody at all”", "*Case");
    assertThat(none.shown()).contains("Empty the field");
    office.slack.enters(none, "search", "");
    assertThat(initial(home("*Case 3*", "No case here"))).isEmpty();
    assertThat(now().shown()).contains("*Case 1*", "*Case 2*");
  }

  @Test
  void of_spaces_alone_all_are_shown() {
    some();
    office.slack.enters(opened(), "search", "lund");
    home("*Case 3*", "*Case 1*");
    office.slack.enters(now(), "search", "   ");
    assertThat(home("*Case 1*", NOWHERE).shown()).contains("*Case 2*", "*Case 3*");
  }

  @Test
  void more_than_the_field_takes_cannot_be_typed() {
    some();
    View home = opened();
    assertThatThrownBy(
            () -> office.slack.enters(home, "search", "x".repeat(SoughtWords.LONGEST + 1)))
        .isInstanceOf(IllegalArgumentException.class);
    office.slack.enters(home, "search", "x".repeat(SoughtWords.LONGEST));
    home("No case here matches “" + "x".repeat(SoughtWords.LONGEST), "*Case");
  }

  @Test
  void what_is_typed_is_looked_for_and_neither_obeyed_nor_marked_up() {
    some();
    List<String> hostile =
        List.of(
            "<!channel> *x*",
            "delete 1 yes",
            "delete {\"t\":\"T0\"}",
            "{\"t\":\"" + FakeSlack.TEAM + "\",\"c\":\"D9\",\"s\":\"1.2\",\"n\":1}",
            "” OR 1=1 --",
            "\\E.*(a+)+$");
    for (String typed : hostile) {
      office.slack.enters(opened(), "search", typed);
      View none = home("No case here matches", "*Case");
      assertThat(none.shown()).as(typed).doesNotContain("<!channel>");
      assertThat(initial(none)).isEqualTo(typed);
      office.slack.enters(none, "search", "");
    }
    assertThat(office.cases.all()).hasSize(3);
  }

  @Test
  void a_case_of_a_channel_where_one_is_not_is_not_found() {
    some();
    office.slack.add(Channel.closed("G0BOARD").without(Office.ADA));
    kept(TENANT, "G0BOARD", 4, "Secret Sierra");
    office.slack.enters(opened(), "search", "sierra");
    assertThat(home("*Case 1*", "*Case 3*").shown()).doesNotContain("Secret");
    office.slack.enters(now(), "search", "board");
    home("No case here matches", "*Case");
  }

  @Test
  void another_workspaces_case_is_not_found() {
    some();
    kept(new Tenant("slack:T0ELSE"), Office.CLOSED, 5, "Foreign Sierra");
    office.slack.enters(opened(), "search", "sierra");
    assertThat(home("*Case 1*", "*Case 3*").shown()).doesNotContain("Foreign");
    office.slack.enters(now(), "search", "foreign");
    home("No case here matches", "*Case");
  }

  @Test
  void a_guest_finds_nothing() {
    some();
    office.closed.joins(Office.BO);
    office.slack.opensHome(Office.BO);
    office.await(_ -> office.slack.home(Office.BO).isPresent());
    assertThat(office.slack.home(Office.BO).orElseThrow().shown()).doesNotContain("Sierra");
  }

  @Test
  void cases_are_found_by_whom_they_are_about_by_how_they_ended_and_by_channel() {
    some();
    office.slack.enters(opened(), "search", "ZOE");
    assertThat(home("*Case 2*", "*Case 1*").shown()).doesNotContain("*Case 3*");
    office.slack.enters(now(), "search", "cleared");
    assertThat(home("*Case 2*", "*Case 1*").shown()).doesNotContain("*Case 3*");
    office.slack.enters(now(), "search", "#channel-g0sales");
    assertThat(home("*Case 3*", "*Case 2*").shown()).doesNotContain("*Case 1*");
    office.slack.enters(now(), "search", "case 1");
    assertThat(home("*Case 1*", "*Case 3*").shown()).doesNotContain("*Case 2*");
    assertThat(initial(now())).isEqualTo("case 1");
  }

  @Test
  void a_filter_and_a_page_stay_within_what_was_looked_for() {
    for (int number = 1; number <= 24; number++) {
      kept(TENANT, Office.CLOSED, number, number % 2 == 0 ? "Even Lund" : "Odd Sierra");
    }
    office.slack.opensHome(Office.ADA);
    office.slack.enters(home("*Case 24*", NOWHERE), "search", "lund");
    View first = home("*Case 24*", "*Case 23*");
    assertThat(first.shown()).contains("*Case 6*").doesNotContain("*Case 4*");
    office.slack.presses(first, "list-all-1");
    View second = home("*Case 4*", "*Case 24*");
    assertThat(second.shown()).contains("*Case 2*").doesNotContain("*Case 3*");
    assertThat(initial(second)).isEqualTo("lund");
    office.slack.presses(second, "list-cleared-0");
    home("No case here matches “lund”", "*Case");
  }
}
