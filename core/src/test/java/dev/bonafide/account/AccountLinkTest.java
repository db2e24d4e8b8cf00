package dev.bonafide.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.OutsideRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountLinkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "octocat",
        "github.com/octocat",
        "http://github.com/octocat",
        "https://github.com",
        "https://github.com/",
        "https://github.com/octocat/hello-world",
        "https://github.com//octocat",
        "https://github.com/features",
        "https://github.com/orgs",
        "https://github.com/octo_cat",
        "https://github.com/-octocat",
        "https://github.com/octo%63at",
        "https://github.com/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "https://github.com:8443/octocat",
        "https://me@github.com/octocat",
        "https://github.com.evil.example/octocat",
        "https://gist.github.com/octocat",
        "https://g\u0456thub.com/octocat",
        "https://github.com\\octocat"
      })
  void another_address_is_no_account(String address) {
    assertThat(AccountLink.of(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/OctoCat",
        "https://github.com/octocat/",
        "HTTPS://GitHub.com/octocat?tab=repositories",
        "https://github.com/octocat/?tab=stars",
        "https://www.github.com/octocat#top",
        " https://github.com/octocat "
      })
  void the_page_of_an_account_is_read(String address) {
    assertThat(AccountLink.of(address)).contains(new AccountLink("octocat", ""));
  }

  @Test
  void a_record_of_another_system_is_no_account() {
    assertThat(AccountLink.of(new OutsideRecord("lever", "583231", "octocat"))).isEmpty();
    assertThat(AccountLink.of(new OutsideRecord("github", "583231", null))).isEmpty();
    assertThat(AccountLink.of(new OutsideRecord("github", "octocat", "octocat"))).isEmpty();
  }

  @Test
  void a_case_remembers_the_number_and_the_login_of_that_day() {
    AccountLink link = new AccountLink("Octocat", "583231");
    assertThat(link.record()).isEqualTo(new OutsideRecord("github", "583231", "octocat"));
    assertThat(AccountLink.of(link.record())).contains(link);
  }

  @Test
  void nothing_else_is_an_account() {
    assertThatThrownBy(() -> new AccountLink("../user", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AccountLink("octocat", "-1"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
