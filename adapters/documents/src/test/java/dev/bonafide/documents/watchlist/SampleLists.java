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

  static final String SDN_XML =
      """
      <?xml version="1.0" standalone="yes"?>
      <sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
        <publshInformation><Publish_Date>11/20/2026</Publish_Date><Record_Count>2</Record_Count></publshInformation>
        <sdnEntry>
          <uid>90001</uid><firstName>Person</firstName><lastName>EXAMPLE</lastName><sdnType>Individual</sdnType>
          <programList><program>CYBER2</program></programList>
          <idList>
            <id><uid>1</uid><idType>Digital Currency Address - XBT</idType><idNumber>1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa</idNumber></id>
            <id><uid>2</uid><idType>Passport</idType><idNumber>A1234567</idNumber><idCountry>Nowhere</idCountry></id>
            <id><uid>3</uid><idType>Email Address</idType><idNumber>pay@front.example</idNumber></id>
          </idList>
        </sdnEntry>
        <sdnEntry>
          <uid>90002</uid><lastName>EXAMPLE TRADING</lastName><sdnType>Entity</sdnType>
          <idList><id><uid>4</uid><idType>Website</idType><idNumber>https://www.front.example/</idNumber></id></idList>
        </sdnEntry>
      </sdnList>
      """;

  static final String STIX =
      """
      {"type": "bundle", "id": "bundle--1", "objects": [
        {"type": "identity", "id": "identity--1", "name": "Somebody"},
        {"type": "indicator", "spec_version": "2.1", "id": "indicator--1", "modified": "2026-11-02T10:00:00.000Z",
         "pattern_type": "stix", "pattern": "[email-addr:value = 'pay@front.example']"},
        {"type": "indicator", "id": "indicator--2", "modified": "2026-11-01T10:00:00.000Z", "valid_until": "2027-01-31T00:00:00Z",
         "pattern_type": "stix", "pattern": "[domain-name:value = 'front.example' OR domain-name:value = 'bücher.example']"},
        {"type": "indicator", "id": "indicator--3", "revoked": true, "pattern_type": "stix", "pattern": "[url:value = 'https://old.example/a']"},
        {"type": "indicator", "id": "indicator--4", "pattern_type": "stix",
         "pattern": "[user-account:account_login = 'front-dev' AND user-account:account_type = 'github']"},
        {"type": "indicator", "id": "indicator--5", "pattern_type": "stix",
         "pattern": "[domain-name:value = 'shared.example' AND file:name = 'a.js']"},
        {"type": "indicator", "id": "indicator--6", "pattern_type": "stix", "pattern": "[user-account:account_login = 'alex']"},
        {"type": "indicator", "id": "indicator--7", "pattern_type": "sigma", "pattern": "title: x"},
        {"type": "indicator", "id": "indicator--8", "pattern_type": "stix",
         "pattern": "[x-crypto-wallet:address = '0x00000000219ab540356cbb839cbe05303d7705fa']"},
        {"type": "indicator", "id": "indicator--9", "pattern_type": "stix",
         "pattern": "[file:hashes.'SHA-256' = '0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef' OR file:hashes.MD5 = '0123456789abcdef0123456789abcdef']"}]}
      """;

  static final String MISP =
      """
      {"Event": {"id": "7", "info": "Somebody's name", "date": "2026-11-03", "Attribute": [
        {"uuid": "u-1", "type": "domain", "value": "front.example", "to_ids": true, "timestamp": "1793700000"},
        {"uuid": "u-2", "type": "domain", "value": "only-context.example", "to_ids": false},
        {"uuid": "u-3", "type": "domain|ip", "value": "pair.example|192.0.2.1", "to_ids": true},
        {"uuid": "u-4", "type": "sha256", "value": "00", "to_ids": true},
        {"uuid": "u-5", "type": "email-src", "value": "pay[@]front[.]example", "to_ids": "1"},
        {"uuid": "u-6", "type": "url", "value": "hxxps://old.example/x", "to_ids": true, "deleted": true}],
       "Object": [{"name": "coin-address", "Attribute": [
        {"uuid": "u-7", "type": "btc", "value": "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "to_ids": true},
        {"uuid": "u-8", "type": "text", "object_relation": "password", "value": "hunter2", "to_ids": true}]}]}}
      """;

  static final String OPEN_SANCTIONS =
      """
      id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,program_ids,dataset,first_seen,last_seen,last_change
      x-1,Person,"EXAMPLE, Person",Pat;P. Example,1980-01-01,us,"1 Street, Town",A1234567,"Program, 2019",+442079460958;0123,pay@front.example,P1,A List,2024-01-01T00:00:00,2026-11-19T06:00:00,2024-02-01T00:00:00
      x-2,CryptoWallet,1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa,,,,,1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa,,,,,A List,2024-01-01,2026-11-20,2024-02-01
      x-3,Company,Example Trading,,,us,,1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb,,,,,A List,2024-01-01,2026-11-20,2024-02-01
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
