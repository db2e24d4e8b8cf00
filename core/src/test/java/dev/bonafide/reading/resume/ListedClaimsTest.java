package dev.bonafide.reading.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedClaimsTest {
  private static List<String> claims(String text) {
    return ListedClaims.in(text).stream()
        .map(entry -> entry.about() + "=" + entry.value())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Scrum Master of two teams",
        "Certified ScrumMaster, Scrum Master II",
        "Kept the master data clean",
        "A 360-degree review"
      })
  void no_school_makes_such_masters(String line) {
    assertThat(claims("WORK HISTORY\n" + line)).isEmpty();
    assertThat(claims("SKILLS\n" + line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AWARDS\nDean's List  Fall 2013 - Spring 2014",
        "EDUCATION\n- Assistant for the class on the web (2022 - 2023)",
        "EXPERIENCE\nAcme, 2010 - 2012\n- Ran the 2011 - 2012 move of the shop"
      })
  void what_is_dated_is_not_always_an_employer(String text) {
    assertThat(claims(text).stream().filter(claim -> claim.startsWith("employer")))
        .hasSizeLessThan(2)
        .noneMatch(claim -> claim.contains("Dean") || claim.contains("-  "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account created 2021-03-04T10:00:00Z",
        "Repository relay, created 2021-03-04T10:00:00Z, pushed 2023-01-02T10:00:00Z",
        "Commit 9f1c2ab in relay, authored 2021-03-04T10:00:00-05:00 by Ana <a@b.example>: fix",
        "Snapshot of 2021-03-04T10:00:00.123+0200: login ana"
      })
  void a_day_with_its_time_is_no_station(String line) {
    assertThat(claims(line)).noneMatch(claim -> claim.startsWith("employer"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Engineer", "Software Engineer", "EXPERIENCE", "ana@mail.test", "12345"})
  void a_first_line_that_is_no_name_names_nobody(String line) {
    assertThat(claims(line + "\nmore")).noneMatch(claim -> claim.startsWith("name="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2\n", "Curriculum Vitae\n\n", "— 1 —\n", "\n\n"})
  void a_name_is_found_after_a_stray_number_or_a_title(String before) {
    assertThat(claims(before + "Ana Maria dos Santos\nLisbon"))
        .contains("name=Ana Maria dos Santos");
  }

  @Test
  void the_employer_stands_above_a_line_of_title_and_dates() {
    String text =
        """
        WORK EXPERIENCE
        Initrode
        Software Engineer  May 2023 - Present
        • Led five people in 2023 - 2024

        Vandelay Group
        Intern  Summer 2022

        A University
        Research Assistant, 2019 - 2021
        """;
    assertThat(claims(text))
        .containsExactly(
            "employer=Initrode",
            "title=Software Engineer",
            "dates=May 2023 - Present",
            "employer=Vandelay Group",
            "title=Intern",
            "dates=Summer 2022",
            "employer=A University",
            "title=Research Assistant",
            "dates=2019 - 2021");
  }

  @Test
  void the_title_may_stand_below_the_employer_and_the_dates() {
    assertThat(claims("EXPERIENCE\nVandelay, Pomona  June 2012 – Present\nVolunteer Coach\n- Ran"))
        .containsExactly("employer=Vandelay, Pomona  June 2012 – Present", "title=Volunteer Coach");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ON CAMPUS INVOLVEMENT | Chess club, University of Somewhere  August 2013 – Present |"
            + " employer",
        "EDUCATION | University of Somewhere  August 2013 – Present | education",
        "WORK EXPERIENCE | Lecturer, University of Somewhere, 2013 - 2015 | employer",
        "SKILLS | Engineer, University of Somewhere, 2013 - 2015 | none",
        "SUMMARY | Engineer, University of Somewhere, 2013 - 2015 | employer",
      })
  void the_heading_tells_a_school_from_an_employer(String heading, String line, String about) {
    List<String> expected = about.equals("none") ? List.of() : List.of(about + "=" + line);
    assertThat(claims(heading + "\n" + line)).isEqualTo(expected);
  }

  @Test
  void several_positions_with_one_employer_are_all_there() {
    String text =
        """
        Experience
        Vandelay
        5 years 2 months
        Senior Engineer
        March 2021 - Present (4 years)
        Lisbon, Portugal

        Engineer
        January 2020 - March 2021 (1 year 3 months)

        Initrode
        Developer
        May 2017 - December 2019 (2 years 8 months)
        """;
    assertThat(claims(text))
        .containsExactly(
            "employer=Vandelay",
            "title=Senior Engineer",
            "dates=March 2021 - Present (4 years)",
            "employer=Vandelay",
            "title=Engineer",
            "dates=January 2020 - March 2021 (1 year 3 months)",
            "employer=Initrode",
            "title=Developer",
            "dates=May 2017 - December 2019 (2 years 8 months)");
  }

  @Test
  void a_head_tells_how_to_reach_somebody_and_where_they_live() {
    String text =
        "Ana Prado\n12 Long Street, Pomona, CA\n(909) 555-0199\nana@mail.test  +351 21 555 0199"
            + "  linkedin.com/in/ana\n\nSUMMARY\nCall 123-456-7890";
    assertThat(claims(text))
        .containsExactly(
            "name=Ana Prado",
            "location=Pomona, CA",
            "contact=(909) 555-0199",
            "contact=ana@mail.test",
            "contact=+351 21 555 0199",
            "contact=linkedin.com/in/ana");
  }

  @Test
  void every_language_under_its_heading_is_claimed() {
    assertThat(
            claims(
                "Languages\nPortuguese (Native or Bilingual)\nEnglish (Full Professional)\n"
                    + "French (Elementary)"))
        .containsExactly("language=Portuguese", "language=English");
  }

  @Test
  void a_text_without_end_lists_so_much_and_no_more() {
    assertThat(ListedClaims.in("EXPERIENCE\n" + "Acme, 2010 - 2012\n".repeat(5000))).hasSize(200);
  }
}
