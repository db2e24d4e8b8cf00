package dev.bonafide.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.extension.Diagnosis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What doctor says of those who write down what is said in meetings. */
class MeetingCheckupTest extends TranscriptScene {

  private Map<String, String> set(Map<String, String> changes) {
    Map<String, String> set = new HashMap<>(settings("8080").environment());
    set.putAll(changes);
    set.values().removeIf(String::isEmpty);
    return set;
  }

  private List<Diagnosis> diagnoses(Map<String, String> changes) {
    return new HiringSetup(new SetByTest(set(changes)).setup(() -> now)).examine();
  }

  private String of(MeetingVendor vendor, Map<String, String> changes) {
    return diagnoses(changes).stream()
        .map(Diagnosis::toString)
        .filter(one -> one.contains("part=" + vendor.shown() + " transcripts"))
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "FIREFLIES, BONAFIDE_FIREFLIES_API_KEY, '', is not set",
    "FIREFLIES, BONAFIDE_FIREFLIES_API_KEY, another, Fireflies refuses the credentials",
    "FIREFLIES, BONAFIDE_FIREFLIES_API_URL, nowhere, is not an http or https address",
    "FIREFLIES, BONAFIDE_FIREFLIES_WEBHOOK_SECRET, short, is not a secret of Fireflies",
    "FIREFLIES, BONAFIDE_HIRING_CHANNELS, '', BONAFIDE_HIRING_CHANNELS is not",
    "TEAMS, BONAFIDE_TEAMS_CLIENT_SECRET, another, Microsoft Teams refuses the credentials",
    "TEAMS, BONAFIDE_TEAMS_TENANT_ID, '', BONAFIDE_TEAMS_TENANT_ID is not set",
    "TEAMS, BONAFIDE_PUBLIC_URL, '', BONAFIDE_PUBLIC_URL is not set",
    "TEAMS, BONAFIDE_TEAMS_WEBHOOK_SECRET, short, openssl rand",
    "TEAMS, BONAFIDE_PORT, none, no call can arrive",
    "TEAMS, BONAFIDE_TEAMS_CLIENT_ID, '', BONAFIDE_TEAMS_CLIENT_ID is not set",
    "MEET, BONAFIDE_MEET_USERS, '', BONAFIDE_MEET_USERS is not set",
    "MEET, BONAFIDE_MEET_USERS, eve@example.org, does not let the service account act for eve",
    "MEET, BONAFIDE_MEET_KEY_FILE, /none, is not the key file of a service account"
  })
  void what_is_wrong_is_told(MeetingVendor vendor, String setting, String value, String said) {
    assertThat(of(vendor, Map.of(setting, value))).startsWith("Broken").contains(said);
  }

  @Test
  void that_microsoft_does_not_call_is_told_and_nothing_is_changed_there() {
    assertThat(of(MeetingVendor.TEAMS, Map.of()))
        .startsWith("Broken")
        .contains("Microsoft does not call this server yet", "OnlineMeetingTranscript.Read.All");
    assertThat(graph.asked()).noneMatch(one -> one.startsWith("POST /v1.0"));
  }

  @Test
  void where_all_is_well_each_is_said_to_come() {
    graph.subscribe(
        "s1", teamsAddress(), "communications/onlineMeetings/getAllTranscripts", AT.plusSeconds(9));
    assertThat(diagnoses(Map.of()))
        .hasSize(MeetingVendor.values().length)
        .allSatisfy(one -> assertThat(one).isInstanceOf(Diagnosis.Sound.class));
    assertThat(of(MeetingVendor.MEET, Map.of())).contains("asks about meetings that were named");
    assertThat(of(MeetingVendor.TEAMS, Map.of())).contains("accepts calls at /hooks/teams");
  }
}
