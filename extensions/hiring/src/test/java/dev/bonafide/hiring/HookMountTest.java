package dev.bonafide.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.extension.Mount;
import dev.bonafide.testkit.hiring.SignedHook;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is answered to those who call. */
class HookMountTest extends HookScene {
  @ParameterizedTest
  @EnumSource(TrackerVendor.class)
  void a_call_without_a_signature_is_refused_and_nothing_is_kept(TrackerVendor vendor) {
    String body =
        deleted(vendor).body().replaceAll("\"signature\":\"[^\"]*\"", "\"signature\":\"00\"");
    assertThat(delivered(new SignedHook(vendor, Map.of(), body))).isEqualTo(401);
    assertThat(kept).isEmpty();
  }

  @Test
  void a_call_that_is_no_post_is_refused() {
    Mount.Call get = new Mount.Call("GET", "/hooks/ashby", Map.of(), Map.of(), "");
    assertThat(mount(TrackerVendor.ASHBY).call(get).status()).isEqualTo(405);
  }

  @Test
  void what_cannot_be_kept_is_to_come_again() {
    Mount away =
        mount(
            TrackerVendor.ASHBY,
            settings("8080"),
            _ -> {
              throw new IllegalStateException("away");
            });
    Mount.Reply reply = away.call(call(deleted(TrackerVendor.ASHBY)));
    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.headers()).containsKey("Retry-After");
  }

  @Test
  void where_it_is_set_up_badly_calls_are_to_come_again() {
    SetByTest nobodyCalls = settings("none");
    Mount unready = mount(TrackerVendor.ASHBY, nobodyCalls, _ -> true);
    assertThat(unready.call(call(deleted(TrackerVendor.ASHBY))).status()).isEqualTo(503);
    assertThat(VendorSetting.ASHBY.problem(nobodyCalls)).isPresent();
  }

  @Test
  void a_token_that_lever_made_is_copied_and_a_secret_of_ones_own_is_made() {
    SetByTest brief =
        new SetByTest(
            Map.of("BONAFIDE_LEVER_WEBHOOK_TOKEN", "short", "BONAFIDE_ASHBY_WEBHOOK_SECRET", "x"));
    assertThat(VendorSetting.LEVER.problem(brief).orElseThrow().toString())
        .contains("copy the signature token that Lever shows")
        .doesNotContain("openssl");
    assertThat(VendorSetting.ASHBY.problem(brief).orElseThrow().toString())
        .contains("openssl rand -hex 32");
  }

  @Test
  void no_number_of_a_candidate_stands_where_mail_is_kept_in_clear() {
    delivered(deleted(TrackerVendor.GREENHOUSE));
    assertThat(kept)
        .singleElement()
        .satisfies(
            one -> assertThat(one.key() + one.address().conversation()).doesNotContain(number));
  }
}
