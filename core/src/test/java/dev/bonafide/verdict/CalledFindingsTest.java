package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.scene.Scene;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalledFindingsTest {
  private final Scene scene = new Scene(SubjectKind.CANDIDATE, "Ada").chat("a.txt", "Ada: one");
  private final Weighed pattern = weighed("pattern", null).numbered(1);
  private final Weighed member = weighed("member", "pattern");
  private final Weighed beneath = weighed("beneath", null).under("pattern");
  private final CalledFindings findings =
      new CalledFindings(List.of(member, beneath, pattern, weighed("other", null).numbered(2)));

  @Test
  void what_nobody_found_has_no_name() {
    assertThat(findings.called("0")).isEmpty();
    assertThat(findings.called("3")).isEmpty();
    assertThat(findings.called("")).isEmpty();
    assertThat(findings.of("1")).isEmpty();
    assertThat(new CalledFindings(List.of()).first()).isEmpty();
    assertThat(new CalledFindings(List.of()).most()).isZero();
  }

  @Test
  void a_finding_is_called_by_its_number_or_by_its_rule() {
    assertThat(findings.called("1")).contains(pattern);
    assertThat(findings.called("member")).contains(member);
    assertThat(findings.of("member")).contains(member);
    assertThat(findings.first()).contains(pattern);
    assertThat(findings.most()).isEqualTo(2);
  }

  @Test
  void what_has_no_entry_leads_to_the_one_that_tells_it() {
    assertThat(findings.entry(member)).isEqualTo(pattern);
    assertThat(findings.entry(beneath)).isEqualTo(pattern);
    assertThat(findings.entry(pattern)).isEqualTo(pattern);
  }

  @Test
  void what_rests_on_the_same_words_is_ruled_on_with_it_and_a_member_is_not() {
    assertThat(findings.ruledWith(pattern)).containsExactly(pattern, beneath);
  }

  private Weighed weighed(String check, @Nullable String partOf) {
    return new Weighed(scene.finding(flag(check, "g", STRONG), "one"), 1, false, partOf);
  }
}
