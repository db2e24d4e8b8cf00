package dev.bonafide.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedIdentifierTest {
  @ParameterizedTest
  @CsvSource({
    "email,front.example",
    "email,a b@front.example",
    "domain,localhost",
    "domain,192.0.2.1",
    "domain,front.example/path",
    "domain,a@front.example",
    "url,ftp://front.example/a",
    "url,https://front.example/a b",
    "wallet,1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
    "wallet,0x12",
    "phone,020 7946 0958",
    "phone,+44 name",
    "github,two words",
    "passport,A123"
  })
  void a_value_of_another_type_is_none(String type, String value) {
    assertThat(StatedIdentifier.of(type, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "email,Pay@Front.example,pay@front.example",
    "domain,WWW.Front.ninja.,front.ninja",
    "url,https://Front.example/A/#x,front.example/A",
    "url,front.example,front.example",
    "wallet,0x00000000219AB540356CBB839CBE05303D7705FA,0x00000000219ab540356cbb839cbe05303d7705fa",
    "phone,+44 (20) 7946-0958,+442079460958",
    "github,Front-Dev,front-dev",
    "telegram,@Front_Dev,front_dev"
  })
  void a_value_has_the_normal_form_that_it_has_in_a_text(String type, String value, String form) {
    assertThat(StatedIdentifier.of(type, value).map(Identifier::value).map(Identifier::lower))
        .contains(Identifier.lower(form));
  }

  @Test
  void a_profile_is_the_account_that_a_text_would_name() {
    String profile = "https://github.com/front-dev";
    assertThat(StatedIdentifier.of("url", profile))
        .contains(new GitHubAccount("front-dev"))
        .contains(Identifiers.in("see " + profile + ".").getFirst().identifier());
  }

  @Test
  void a_repository_is_not_the_account_of_its_owner() {
    for (String address :
        List.of(
            "https://github.com/Front-Dev/Task.git",
            "github.com/front-dev/task/tree/main?x=1",
            "http://www.github.com/front-dev/task/")) {
      assertThat(StatedIdentifier.of("url", address))
          .as(address)
          .contains(new Link("github.com/front-dev/task", new Domain("github.com")));
    }
    assertThat(StatedIdentifier.of("url", "https://github.com/front-dev/"))
        .contains(new GitHubAccount("front-dev"));
  }

  @Test
  void an_unstated_type_is_told_by_the_value() {
    assertThat(
            List.of("front.example", "a@front.example", "https://front.example/a").stream()
                .map(value -> StatedIdentifier.of(value).orElseThrow().type()))
        .containsExactly("domain", "email", "url");
    assertThat(StatedIdentifier.of("nothing of the kind")).isEmpty();
  }
}
