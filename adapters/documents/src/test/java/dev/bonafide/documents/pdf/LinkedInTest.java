package dev.bonafide.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.documents.intake.Unhurried;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A profile as LinkedIn saves it: contacts and skills in a dark column, the life beside it. */
class LinkedInTest {
  private static final float MAIN = 223;

  private static CaseFile read() throws IOException {
    try (Sheet sheet = profile()) {
      String text = new PdfParser().parse(sheet.bytes(), Unhurried.LIMITS).text();
      Exhibit exhibit = Exhibit.of("Profile.pdf", null, text);
      return new CaseReader(new Readers(List.of())).read(null, null, List.of(), List.of(exhibit));
    }
  }

  private static Sheet profile() throws IOException {
    Sheet sheet = new Sheet();
    sheet.box(new Color(41, 62, 73), 0, 0, 205, 792).ink(Color.WHITE);
    side(sheet, 45, "Contact", "+351 21 555 0199 (Mobile)", "ana.prado@mail.test");
    sheet.at(24, 105, 14, "www.linkedin.com/in/ana-", "prado-0199 (LinkedIn)");
    side(sheet, 160, "Top Skills", "Kubernetes", "PostgreSQL", "Go");
    side(
        sheet, 260, "Languages", "Portuguese (Native or Bilingual)", "English (Full Professional)");
    side(sheet, 340, "Certifications", "Certified Scrum Master", "Cloud Practitioner");
    life(sheet.ink(Color.BLACK));
    return schools(sheet.nextPage().box(new Color(41, 62, 73), 0, 0, 205, 792));
  }

  private static void life(Sheet sheet) throws IOException {
    sheet.font(Sheet.PLAIN, 26).at(MAIN, 60, "Ana Prado");
    sheet
        .font(Sheet.PLAIN, 12)
        .at(MAIN, 82, 16, "Backend Engineer at Vandelay", "Lisbon, Portugal");
    sheet.font(Sheet.PLAIN, 16).at(MAIN, 140, "Summary");
    sheet
        .font(Sheet.PLAIN, 12)
        .at(MAIN, 165, 17, "I build what other people pay with, and I like it when", "it is dull.");
    sheet.font(Sheet.PLAIN, 16).at(MAIN, 225, "Experience");
    sheet.font(Sheet.PLAIN, 12).at(MAIN, 255, "Vandelay");
    position(sheet, 271, "Backend Engineer", "March 2021 - Present (4 years 2 months)");
    sheet.font(Sheet.PLAIN, 10.5f).at(MAIN, 305, "Lisbon, Portugal");
    sheet
        .font(Sheet.PLAIN, 10.5f)
        .at(
            MAIN,
            322,
            14,
            "Wrote the service that pays out, and kept it running for",
            "nine shops.");
    sheet.font(Sheet.PLAIN, 12).at(MAIN, 370, 16, "Initrode", "4 years 1 month");
    position(sheet, 405, "Scrum Master", "February 2019 - February 2021 (2 years 1 month)");
    position(sheet, 450, "Developer", "February 2017 - January 2019 (2 years)");
    sheet.font(Sheet.PLAIN, 9).at(MAIN, 760, "Page 1 of 2");
  }

  private static Sheet schools(Sheet sheet) throws IOException {
    sheet.font(Sheet.PLAIN, 16).at(MAIN, 50, "Education");
    sheet.font(Sheet.PLAIN, 12).at(MAIN, 75, "University of Somewhere");
    sheet
        .font(Sheet.PLAIN, 10.5f)
        .at(MAIN, 92, "Bachelor of Engineering, Computer Science · (2012 - 2016)");
    return sheet.font(Sheet.PLAIN, 9).at(MAIN, 760, "Page 2 of 2");
  }

  private static void side(Sheet sheet, float y, String heading, String... lines)
      throws IOException {
    sheet.font(Sheet.PLAIN, 13).at(24, y, heading);
    sheet.font(Sheet.PLAIN, 10.5f).at(24, y + 20, 14, lines);
  }

  private static void position(Sheet sheet, float y, String title, String dates)
      throws IOException {
    sheet.font(Sheet.PLAIN, 11.5f).at(MAIN, y, title);
    sheet.font(Sheet.PLAIN, 10.5f).at(MAIN, y + 16, dates);
  }

  @Test
  void the_column_of_contacts_is_read_before_the_life_and_not_within_it() throws IOException {
    Reading reading = read().readings().getFirst();
    assertThat(reading.kind()).isEqualTo(ExhibitKind.RESUME);
    assertThat(reading.text())
        .containsSubsequence(
            "Contact\n",
            "www.linkedin.com/in/ana-prado-0199 (LinkedIn)",
            "Top Skills\nKubernetes\n",
            "Languages\nPortuguese (Native or Bilingual)\n",
            "Certifications\n",
            "Ana Prado\n",
            "Backend Engineer at Vandelay\nLisbon, Portugal\n",
            "Summary\n",
            "Vandelay\nBackend Engineer\nMarch 2021 - Present (4 years 2 months)\n",
            "Initrode\n",
            "\f\nEducation\n",
            "Page 2 of 2",
            "Page 1 of 2");
  }

  @Test
  void a_profile_claims_its_name_contacts_employers_titles_dates_and_languages()
      throws IOException {
    assertThat(read().claims())
        .extracting(claim -> claim.about() + "=" + claim.value())
        .containsExactly(
            "contact=+351 21 555 0199",
            "contact=ana.prado@mail.test",
            "contact=www.linkedin.com/in/ana-prado-0199",
            "language=Portuguese",
            "language=English",
            "name=Ana Prado",
            "location=Lisbon, Portugal",
            "employer=Vandelay",
            "title=Backend Engineer",
            "dates=March 2021 - Present (4 years 2 months)",
            "employer=Initrode",
            "title=Scrum Master",
            "dates=February 2019 - February 2021 (2 years 1 month)",
            "title=Developer",
            "dates=February 2017 - January 2019 (2 years)",
            "education=University of Somewhere",
            "education=Bachelor of Engineering, Computer Science · (2012 - 2016)");
  }

  @Test
  void a_claim_cites_its_page_and_its_words() throws IOException {
    CaseFile read = read();
    Claim school = read.claims().getLast();
    assertThat(school.evidence().getFirst().page()).isEqualTo(2);
    assertThat(school.evidence().getFirst().quote()).isEqualTo(school.value());
    assertThat(read.claims().getFirst().evidence().getFirst().page()).isEqualTo(1);
  }
}
