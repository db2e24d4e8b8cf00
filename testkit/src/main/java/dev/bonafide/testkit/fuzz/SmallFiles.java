package dev.bonafide.testkit.fuzz;

/** The smallest files that show what their formats can do. */
final class SmallFiles {
  static final String RTF =
      """
      {\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\author A. Writer}}
      \\f0\\fs24 Corin Vale\\par builder since 2019\\par {\\v hidden words}\\'e9\\u8364?
      {\\field{\\*\\fldinst INCLUDETEXT "FORBIDDEN"}{\\fldrslt here}}\\par}
      """;
  static final String HTML =
      """
      <!DOCTYPE html [<!ENTITY x SYSTEM "file://FORBIDDEN">]><html><head><title>Corin Vale</title>
      <style>.a{color:white}</style></head><body><h1>Corin Vale</h1><!-- a note -->
      <p style="display:none">unseen &x; &amp; words</p><p class=a>white</p>
      <table><tr><td>Builder<td>2019</table><iframe src="file://FORBIDDEN"></iframe></body></html>
      """;
  static final String RESUME =
      """
      {"basics":{"name":"Corin Vale","email":"corin@mail.example","phone":"+1 555 0100",
       "location":{"city":"Toronto"},"profiles":[{"network":"GitHub","url":"https://x.example"}]},
       "work":[{"name":"Ferry Works","position":"Builder","startDate":"2019-02","endDate":""}],
       "languages":[{"language":"English","fluency":"Native"}],"skills":[{"name":"Kotlin"}]}
      """;
  static final String MARKDOWN =
      """
      # Corin Vale
      Toronto · corin@mail.example · +1 555 0100

      ## Work
      - **Ferry Works**, builder, 2019 – 2023
      - Languages: English, French
      """;
  static final String MAIL =
      """
      From: =?UTF-8?Q?Corin_Vale?= <corin@mail.example>
      To: Ines Albrecht <ines@mail.example>
      Date: Tue, 21 Oct 2025 10:14:05 +0200
      Subject: Our talk
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="b1"

      --b1
      Content-Type: multipart/alternative; boundary="b2"

      --b2
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      My camera is not working, na=EFve as it sounds.=
       Really.
      --b2
      Content-Type: text/html; charset=utf-8

      <p>My camera is not working</p>
      --b2--
      --b1
      Content-Type: text/plain; name="cv.txt"
      Content-Disposition: attachment; filename="../FORBIDDEN"
      Content-Transfer-Encoding: base64

      Q29yaW4gVmFsZSwgYnVpbGRlcgo=
      --b1
      Content-Type: message/rfc822

      From: Ines Albrecht <ines@mail.example>
      Subject: inside

      words
      --b1--
      """;
  static final String GIT_LOG =
      """
      commit 0123456789abcdef0123456789abcdef01234567
      Author: Corin Vale <corin@mail.example>
      Date:   Tue Oct 21 10:14:05 2025 +0200

          Add the queue

       src/Queue.kt | 12 ++++++------
       1 file changed, 6 insertions(+), 6 deletions(-)
      """;
  static final String PATCH =
      """
      From 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001
      From: Corin Vale <corin@mail.example>
      Date: Tue, 21 Oct 2025 10:14:05 +0200
      Subject: [PATCH 1/2] Add the queue

      ---
       Queue.kt | 2 ++
      diff --git a/Queue.kt b/Queue.kt
      --- a/Queue.kt
      +++ b/Queue.kt
      @@ -1,0 +1,2 @@
      +class Queue
      --
      2.43.0
      """;
  static final String GITHUB =
      """
      {"login":"corin","name":"Corin Vale","created_at":"2019-01-01T00:00:00Z","bio":"builder",
       "public_repos":3,"repos":[{"name":"queue","fork":false,"pushed_at":"2025-01-01T00:00:00Z"}],
       "commits":[{"author":{"name":"Corin Vale","email":"c@mail.example"},"message":"a"}]}
      """;
  static final String FIREFLIES =
      """
      {"title":"Talk","sentences":[
       {"index":0,"speaker_name":"Ines Albrecht","text":"Please turn your camera on.",
        "start_time":5.1,"end_time":7.9},
       {"index":1,"speaker_name":"Corin Vale","text":"It is not working.",
        "start_time":8.2,"end_time":9.9}]}
      """;
  static final String ZOOM_CHAT =
      """
      10:14:05 From Ines Albrecht to Everyone: Please turn your camera on.
      10:14:21 From Corin Vale to Everyone: It is not working.
      """;
  static final String CASE =
      """
      subject: {kind: candidate, name: Corin Vale}
      claims: {location: "Toronto", languages: [English, French]}
      exhibits:
        - {kind: note, text: "Camera stayed off."}
        - {kind: messages, text: "hello", speaker: Corin}
        - {kind: messages, file: "../FORBIDDEN"}
      """;
  static final String WORD =
      """
      <?xml version="1.0"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
      <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Corin Vale</w:t></w:r></w:p>
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>
      <w:del w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:tab/></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Builder</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
      </w:body></w:document>
      """;
  static final String ODT =
      """
      <?xml version="1.0"?>
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
       xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
       xmlns:xlink="http://www.w3.org/1999/xlink"
       xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body><office:text>
      <text:section><text:section-source xlink:href="file://FORBIDDEN"/></text:section>
      <text:h>Corin Vale</text:h><text:p>Builder<text:s text:c="3"/>2019<text:line-break/>and
      <office:annotation><dc:creator>A</dc:creator><text:p>a note</text:p></office:annotation>
      </text:p></office:text></office:body></office:document-content>
      """;
  static final String ODT_META =
      """
      <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
       xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:creator>A. Writer</dc:creator>
      </office:meta></office:document-meta>
      """;

  private SmallFiles() {}
}
