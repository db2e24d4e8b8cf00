package dev.bonafide.documents.watchlist;

/** Lists as their publishers' schemas have them, with made-up entries. */
final class SampleLists {
  static final String BITCOIN = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
  static final String ETHEREUM = "0x00000000219ab540356cbb839cbe05303d7705fa";

  static final String SDN_CSV =
      """
      90001,"EXAMPLE, Person","individual","CYBER2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 01 Jan 1980; Gender Male; Digital Currency Address - XBT 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa; alt. Digital Currency Address - ETH 0x00000000219ab540356cbb839cbe05303d7705fa; Email Address Pay@Front.example; Passport A1234567 (issued 2019)."
      90002,"EXAMPLE TRADING ""NORTH"" LLC",-0- ,"CYBER2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Website www.front.example; Phone Number +44 20 7946 0958; Digital Currency Address - XMR 4Aunsupported."
      90003,"EXAMPLE VESSEL","vessel","CYBER2",-0- ,-0- ,"Tanker",-0- ,-0- ,-0- ,-0- ,-0-
      \u001a
      """;

  static final String OWN =
      """
      # Kept by the safety team
      type,value,note,until
      email,Pay@Front.example,"case 12, paid twice",2027-01-31
      wallet,1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa
      github,Front-Dev,"password: hunter2"
      domain,front[.]example,,
      """;

  private SampleLists() {}
}
