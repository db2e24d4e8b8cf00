package dev.bonafide.comparison.timezone;

/**
 * Countries, parts of them and larger towns, each line with the zones that their clocks keep. Towns
 * that a zone is named after need no line.
 */
final class KnownPlaces {
  static final String LINES =
      """
      usa,us,united states,united states of america,america: America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage Pacific/Honolulu
      new york,new york city,nyc,ny,boston,massachusetts,ma,washington dc,washington,philadelphia,pennsylvania,atlanta,georgia usa,ga,miami,florida,orlando,tampa,ohio,columbus,cleveland,north carolina,charlotte,raleigh,virginia,new jersey,connecticut,maryland,baltimore,maine,vermont,pittsburgh,south carolina,delaware,rhode island,michigan: America/New_York
      texas,tx,austin,dallas,houston,san antonio,illinois,minnesota,mn,minneapolis,duluth,wisconsin,milwaukee,missouri,st louis,kansas city,tennessee,nashville,memphis,louisiana,new orleans,oklahoma,iowa,arkansas,alabama,mississippi: America/Chicago
      colorado,salt lake city,utah,new mexico,albuquerque,montana,wyoming,idaho,boise: America/Denver
      arizona,tucson: America/Phoenix
      california,ca,san francisco,san jose,san diego,sacramento,oakland,seattle,portland,oregon,washington state,nevada,las vegas,bay area: America/Los_Angeles
      canada: America/St_Johns America/Halifax America/Toronto America/Winnipeg America/Regina America/Edmonton America/Vancouver
      ontario,ottawa,montreal,quebec,quebec city,mississauga,hamilton ontario,waterloo ontario: America/Toronto
      alberta,calgary: America/Edmonton
      british columbia,victoria british columbia: America/Vancouver
      manitoba: America/Winnipeg
      saskatchewan,saskatoon: America/Regina
      nova scotia,new brunswick: America/Halifax
      mexico,guadalajara,puebla: America/Mexico_City
      brazil,brasil,rio de janeiro,belo horizonte,curitiba,porto alegre,brasilia: America/Sao_Paulo
      argentina,cordoba argentina,rosario: America/Argentina/Buenos_Aires
      chile,valparaiso: America/Santiago
      colombia,medellin,cali: America/Bogota
      peru: America/Lima
      venezuela: America/Caracas
      ecuador,quito: America/Guayaquil
      uruguay: America/Montevideo
      costa rica,san jose costa rica: America/Costa_Rica
      uk,united kingdom,great britain,england,scotland,wales,northern ireland,manchester,birmingham uk,leeds,bristol,edinburgh,glasgow,liverpool,sheffield,cardiff,reading,inverness,newcastle,cambridge,oxford,brighton: Europe/London
      ireland,cork,galway,limerick,kilkenny: Europe/Dublin
      portugal,porto,braga,coimbra: Europe/Lisbon
      spain,espana,barcelona,valencia,sevilla,seville,malaga,bilbao,zaragoza: Europe/Madrid
      france,lyon,marseille,toulouse,nantes,lille,bordeaux,nice,strasbourg: Europe/Paris
      germany,deutschland,munich,munchen,hamburg,cologne,koln,frankfurt,stuttgart,leipzig,dresden: Europe/Berlin
      netherlands,the netherlands,rotterdam,utrecht,eindhoven,the hague: Europe/Amsterdam
      belgium,ghent,gent,antwerp,leuven,liege: Europe/Brussels
      austria,graz,linz,salzburg: Europe/Vienna
      switzerland,geneva,basel,bern,lausanne: Europe/Zurich
      italy,italia,milan,milano,turin,torino,naples,bologna,florence: Europe/Rome
      poland,polska,krakow,wroclaw,gdansk,poznan,lodz: Europe/Warsaw
      czech republic,czechia,brno,ostrava: Europe/Prague
      slovakia,kosice: Europe/Bratislava
      hungary: Europe/Budapest
      romania,cluj,clujnapoca,iasi,timisoara: Europe/Bucharest
      bulgaria,plovdiv,varna: Europe/Sofia
      greece,thessaloniki: Europe/Athens
      serbia,novi sad: Europe/Belgrade
      croatia,split: Europe/Zagreb
      slovenia: Europe/Ljubljana
      ukraine,kyiv,kiev,lviv,kharkiv,odesa,dnipro: Europe/Kyiv
      moldova: Europe/Chisinau
      belarus: Europe/Minsk
      lithuania,kaunas: Europe/Vilnius
      latvia: Europe/Riga
      estonia,tartu: Europe/Tallinn
      finland,tampere,turku,espoo: Europe/Helsinki
      sweden,gothenburg,malmo,uppsala: Europe/Stockholm
      norway,bergen,trondheim: Europe/Oslo
      denmark,aarhus,odense: Europe/Copenhagen
      russia: Europe/Kaliningrad Europe/Moscow Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Yakutsk Asia/Vladivostok Asia/Magadan Asia/Kamchatka
      saint petersburg,st petersburg,kazan: Europe/Moscow
      turkey,turkiye,ankara,izmir: Europe/Istanbul
      israel,tel aviv,haifa: Asia/Jerusalem
      egypt,alexandria: Africa/Cairo
      morocco,rabat,marrakesh: Africa/Casablanca
      tunisia: Africa/Tunis
      nigeria,abuja,ibadan: Africa/Lagos
      ghana: Africa/Accra
      kenya,mombasa: Africa/Nairobi
      ethiopia: Africa/Addis_Ababa
      south africa,cape town,durban,pretoria,centurion,bloemfontein: Africa/Johannesburg
      uae,united arab emirates,abu dhabi: Asia/Dubai
      saudi arabia,jeddah: Asia/Riyadh
      pakistan,lahore,islamabad: Asia/Karachi
      india,bangalore,bengaluru,mumbai,delhi,new delhi,hyderabad,chennai,pune,kochi,jaipur: Asia/Kolkata
      bangladesh,chittagong: Asia/Dhaka
      sri lanka: Asia/Colombo
      nepal: Asia/Kathmandu
      vietnam,hanoi,da nang,ho chi minh city,saigon: Asia/Ho_Chi_Minh
      thailand,chiang mai,phuket: Asia/Bangkok
      indonesia: Asia/Jakarta Asia/Makassar Asia/Jayapura
      bali,denpasar: Asia/Makassar
      malaysia,penang,johor bahru: Asia/Kuala_Lumpur
      philippines,cebu,davao,quezon city,makati: Asia/Manila
      china,beijing,shenzhen,guangzhou,chengdu,hangzhou,shenyang,dandong: Asia/Shanghai
      taiwan,kaohsiung,taichung: Asia/Taipei
      japan,osaka,kyoto,fukuoka,nagoya,sapporo,yokohama,kobe: Asia/Tokyo
      south korea,korea,republic of korea,busan,incheon,daejeon: Asia/Seoul
      kazakhstan,astana: Asia/Almaty
      uzbekistan: Asia/Tashkent
      armenia: Asia/Yerevan
      australia: Australia/Perth Australia/Adelaide Australia/Darwin Australia/Brisbane Australia/Sydney Australia/Hobart
      new south wales,canberra,victoria australia: Australia/Sydney
      queensland,gold coast: Australia/Brisbane
      new zealand,wellington,christchurch: Pacific/Auckland
      """;

  private KnownPlaces() {}
}
