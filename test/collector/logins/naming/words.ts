/** What the generator draws from: names, words, products and surroundings, written apart from the product's own lists. */

export interface Locale {
  readonly id: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly roles: readonly string[];
}

const w = (text: string) => text.split(/\s+/).filter(Boolean);
/** Underscores stand for blanks inside a name. */
const n = (text: string) => w(text).map(name => name.replaceAll('_', ' '));

export const locales: readonly Locale[] = [
  {
    id: 'en',
    given: n(
      'Harriet Desmond Tabitha Clive Maureen Isaac Priscilla Rupert Winston Bernadette Dermot Gwyneth Lachlan Ottoline',
    ),
    family: n(
      'Abernathy Birtwistle Colquhoun Dalrymple Eastlake Featherstone Grimshaw Hathaway Inglewood Kettering Ludlow Mottram O’Rourke Pemberton',
    ),
    roles: w(
      'frontdesk reception2 hygiene3 opcheckin triage nursestation billing1 mailroom boardroom examroom4 xray kioskpc labuser trainee intern2 floater paralegal filing backoffice pharmacytemp',
    ),
  },
  {
    id: 'de',
    given: n(
      'Jürgen Käthe Björn Sören Ännchen Wiebke Lüder Gönül Heinrich Roswitha Ottmar Mechthild Eckart Friederike',
    ),
    family: n(
      'Größl Bäumler Kröger Weißmüller Hölzl Überall Schäfler Zöllner Rüdiger Strauß Möhring Fürst Jäckel Drösser',
    ),
    roles: w(
      'empfang anmeldung2 behandlung1 roentgen azubi praktikant labor buchhaltung sekretariat kasse3 notdienst sprechzimmer2 wartezimmer archiv vertretung schreibbuero',
    ),
  },
  {
    id: 'fr',
    given: n(
      'Édouard Aurélie Loïc Béatrice Jean-Luc Marie-Claire François Hélène Thaïs Gaëtan Anaïs Raphaël Océane Zoé',
    ),
    family: n(
      'Lefèvre Béranger Saint-Just Deschênes Gaudreault Poincaré Châtelain Dutertre L’Hermite Vaillancourt Brière Noël Mérimée Salpêtre',
    ),
    roles: w(
      'accueil secretariat comptabilite salle2 stagiaire remplacant infirmiere cabinet1 laboratoire standard caisse archives medecin urgences',
    ),
  },
  {
    id: 'es',
    given: n(
      'José_Luis María_José Íñigo Begoña Ramón Ángela Joaquín Núria Álvaro Concepción Xavi Inés Germán Úrsula',
    ),
    family: n(
      'Núñez_Ibarra Peña_de_la_Torre Gutiérrez_Solís Ybarra Echegaray_Luz Muñiz_Prado Zúñiga Cañizares Bermúdez_Ría Oñate Villaseñor_Paz Güell Ordóñez Ávila_Rey',
    ),
    roles: w(
      'recepcion caja1 enfermeria consultorio3 practicante laboratorio farmacia almacen contabilidad turno2 pasante quirofano secretaria',
    ),
  },
  {
    id: 'pt',
    given: n(
      'João Conceição Inês Luís_Filipe Gonçalo Antônia Sebastião Patrícia Estêvão Graça Mário Célia Simão Eulália',
    ),
    family: n(
      'Gonçalves Assunção_Brito Simões Falcão_Neto Sequeira Mourão Pinhão Beirão_Pais Patrício Quintão Seabra Trindade Lobão Estrela',
    ),
    roles: w(
      'recepcao caixa2 enfermagem consultorio estagiario laboratorio secretaria atendimento triagem almoxarifado farmacia plantao escritorio',
    ),
  },
  {
    id: 'it',
    given: n(
      'Niccolò Fiammetta Mosè Ludovica Ermenegildo Cosimo Giosuè Ottavia Calogero Mafalda Brando Zita Ercole Perla',
    ),
    family: n(
      'D’Annunzio Cantù Lo_Presti De_Benedetti Fumagalli Pirandello Brambilla Ghirlandaio Zanetti Bevilacqua Quattrocchi Dell’Orto Tagliaferro Malaspina',
    ),
    roles: w(
      'accettazione segreteria ambulatorio2 laboratorio cassa tirocinante infermeria magazzino studio1 contabilita farmacia portineria',
    ),
  },
  {
    id: 'nl',
    given: n(
      'Sjoerd Maaike Thijmen Wendelien Godelieve Pieter-Jan Fleur Ruud Aaltje Lieselot Joris Machteld Diederik Evi',
    ),
    family: n(
      'van_der_Meulen de_Groot van_’t_Hof ten_Brinke Oosterhuis van_den_Eynde IJzerman Wuyts de_Backer Schouten Vanhaverbeke ter_Horst Kloosterman Zwaan',
    ),
    roles: w(
      'balie receptie2 secretariaat behandelkamer1 stagiair apotheek boekhouding magazijn assistente spreekkamer',
    ),
  },
  {
    id: 'pl',
    given: n(
      'Łukasz Małgorzata Żaneta Stanisław Grażyna Bogusław Wiesława Przemysław Zdzisława Michał Kazimiera Światosław',
    ),
    family: n(
      'Wójtowicz Śliwiński Żółkowska Gołąb Brzęczyszczykiewicz Łęcki Ćwiklińska Jędrzejczak Szczepaniak Mróz Rzepecka Dąbek',
    ),
    roles: w(
      'recepcja gabinet2 rejestracja ksiegowosc stazysta pielegniarka sekretariat apteka magazyn kasa1',
    ),
  },
  {
    id: 'cs',
    given: n('Bořivoj Květoslava Ctibor Drahomíra Řehoř Žofie Jiřina Vratislav Zbyněk Blažena Luděk Šárka'),
    family: n(
      'Říha Šťastná Kučírek Žižka Čapková Vondráček Dvořáčková Hrdlička Přikryl Ševčík Zahradník Ďurica',
    ),
    roles: w('recepce ordinace1 sestra ucetni pokladna lekarna ambulance sekretariat praktikant sklad'),
  },
  {
    id: 'sv',
    given: n('Åke Märta Göran Ebba-Lovisa Örjan Gudrun Sixten Ragnhild Torbjörn Ylva Håkan Britt-Marie'),
    family: n(
      'Ångström Björklund Öberg Sjöstrand Hägglund Årud Mårdh Lövgren Åkerblom Fägersköld Rönnqvist Ekelöf',
    ),
    roles: w('reception kassa1 sekreterare skoterska behandlingsrum2 apotek lager praktikant vikarie labb'),
  },
  {
    id: 'da',
    given: n('Søren Åse Jørgen Bjørk Mads-Emil Kirstine Øjvind Hjørdis Frode Solvej Asger Rønnaug'),
    family: n(
      'Kjærsgaard Sørlie Ødegård Bjørnstad Nørregaard Åsheim Fløgstad Hvidberg Tønnesen Brøndum Skjærvik Østby',
    ),
    roles: w('resepsjon klinik2 venterom sekretaer bogholderi tannlege sygeplejerske elev lager kasse1'),
  },
  {
    id: 'fi',
    given: n('Väinämö Tyyne Yrjö Päivikki Öivind Äinö Ilmari Hilkka Kyösti Lahja Sulo Eeva-Liisa'),
    family: n(
      'Hämäläinen Yli-Kurki Pöllänen Ääritalo Mäkäräinen Söderholm Kärkkäinen Töyli Väyrynen Höyhtyä Lyytikäinen Ryynänen',
    ),
    roles: w('vastaanotto2 toimisto sihteeri laboratorio hoitaja varasto harjoittelija kassa apteekki'),
  },
  {
    id: 'tr',
    given: n('Gülşen Çağrı İsmet Işıl Şükrü Özge Ümit Tuğçe Oğuz Çiğdem Süheyla Barış'),
    family: n(
      'Çelikkaya Öğütçü Şahinoğlu Güngören Iğdırlı Üçok Kılıçdaroğlu İnönü Yağmur Söğüt Bıçakçı Gökçen',
    ),
    roles: w('danisma muhasebe2 sekreter hemsire eczane stajyer depo resepsiyon vezne misafir'),
  },
  {
    id: 'hu',
    given: n('Győző Erzsébet Zsófia Szilveszter Piroska Jenő Béla Csilla Özséb Etelka Kálmán Tünde'),
    family: n(
      'Győrffy Kőszegi Tóthfalusi Szűcs Bárányos Csíkszentmihályi Dömötör Fűzfa Kövér Pásztori Ördög Vörösmarty',
    ),
    roles: w('recepcio rendelo2 titkarsag konyveles apolo gyakornok raktar penztar labor vendeg'),
  },
  {
    id: 'vi',
    given: n('Nguyệt Đức Thảo Hùng Phượng Khánh_Linh Tuấn Bảo_Châu Quỳnh Đạt Yến Hữu_Nghĩa'),
    family: n('Nguyễn_Văn Trần_Thị Lê Đặng_Hữu Phạm Vũ_Ngọc Đỗ Bùi_Quang Huỳnh Hồ_Sỹ Dương Lý'),
    roles: w('letan ketoan bacsi dieuduong nhathuoc thuky phongkham kho1'),
  },
  {
    id: 'hi',
    given: n(
      'Abhimanyu Mrinalini Chandrashekhar Yashoda Raghunath Vaishnavi Jagannath Sulochana Parameshwar Kaushalya Trilochan Ishwari',
    ),
    family: n(
      'Bhattarcharjee Venkatasubramanian Mukhopadhyay Raychaudhuri Chattopadhyay Somasundaram Vishwanathan Padmanabhan Sengupta Krishnamurthy Bandopadhyay Ramachandran',
    ),
    roles: w('swagat munshi daftar davakhana chikitsak karyalaya kamra2'),
  },
  {
    id: 'ar',
    given: n(
      'Abdelkader Khadidja Mouloud Nour-Eddine Souhaila Yacoub Hanaa Zoubeida Moncef Rym Tayeb Wissal',
    ),
    family: n(
      'Ben_Youssef El-Khatib Al-Masri Bouteflika Abd_al-Rahman Zerrouki Al-Sabah Hadj-Moussa Bensalah Ghezali El_Amrani Sfar',
    ),
    roles: w('istiqbal maktab tabib muhasib saydalia mukhtabar'),
  },
  {
    id: 'ja',
    given: n('Shigeyoshi Hatsune Kanjiro Tomoe Yasuhiro Mitsuko Genzo Chihiro Eijiro Sayuri Kiyoshi Natsuko'),
    family: n(
      'Kuroyanagi Tokugawa Shirakawa Nishizawa Uchimura Matsudaira Hoshino Kagoshima Ninomiya Takenaka Yokomizo Ōtani',
    ),
    roles: w('uketsuke jimusho kangoshi kensa yakkyoku kaikei'),
  },
];

/** People whose names are words: roles, devices, suppliers, programs. */
export const hazards: readonly (readonly [given: string, family: string])[] = [
  ['Grant', 'Ward'],
  ['Jane', 'Page'],
  ['Ravi', 'Scan'],
  ['Frank', 'Guest'],
  ['Petr', 'Svoboda'],
  ['Amy', 'Law'],
  ['Sage', 'Miller'],
  ['Tom', 'Norton'],
  ['Ana', 'Admin'],
  ['Olga', 'Root'],
  ['Chase', 'Banks'],
  ['Dean', 'Doctor'],
  ['Penny', 'Cash'],
  ['Bill', 'Court'],
  ['Iris', 'Sharp'],
  ['Eva', 'Dienst'],
  ['Heidi', 'Gast'],
  ['Aylin', 'Konuk'],
  ['Mia', 'Service'],
  ['Ned', 'Temp'],
  ['Clark', 'Kent'],
  ['Rose', 'Canon'],
  ['Alexa', 'Brother'],
  ['Max', 'Master'],
  ['Ivan', 'Frontczak'],
  ['Rita', 'Admiraal'],
  ['Hal', 'Backup'],
  ['Vera', 'Labor'],
  ['Otto', 'Kasse'],
  ['Uma', 'User'],
];

export const administrators = w(
  'admin localadmin pcadmin itadmin sysadmin superuser netadmin labadmin root2 admin2 adminlocal wsadmin backupadmin newadmin ladmin zadmin theadmin temp_admin emergency breakglass setup install support helpdesk1 operator techadmin domainadmin office-admin clinic.admin poweruser test1 demo shared guest2 default user3 workstation7 pc12 laptop4 scanner copier',
);
export const suppliers = w(
  'teamviewer anydesk kaseya ninjaone dentrix eaglesoft lexmarksupport ricoh-admin veeamtech cerneradmin athenasupport mycaseadmin quickbookssupport xeroxservice avayaadmin sonicwall bomgar vendor1 contractor2 msp dattoadmin splashtop fujitsulocal dienstleister prestataire proveedor consulente leverancier remotesupport thirdparty',
);
export const programs = w(
  'svc-backup svc_sql svc.scan service_ldap srv-nagios task-robocopy zz_crystal s-snmp backupagent zabbixagent dicomsync ldapsync app-etl job_import sqlsvc gmsa_web$ LAB-02$ veeamsvc printsvc hl7listener faxsync svc-xyzzy bot-reports cron_cleanup',
);
export const daemons = w(
  'postgres mysql www-data nginx grafana redis prometheus zabbix postfix dovecot named chrony sshd docker jenkins gitlab-runner elasticsearch clamav tomcat puppet',
);

/** The same string for somebody, and for something: what stands beside it tells. */
export const twins: readonly (readonly [
  name: string,
  beside: string,
  kind: 'generic' | 'service' | 'vendor',
])[] = [
  ['ward', 'Ward 3 nurse station', 'generic'],
  ['grant', 'Grant applications, shared desk', 'generic'],
  ['law', 'Law library PC', 'generic'],
  ['miller', 'Miller Street branch office', 'generic'],
  ['scan', 'Scan to folder service', 'service'],
  ['iris', 'Iris import job', 'service'],
  ['norton', 'Norton backup daemon', 'service'],
  ['clark', 'Nightly batch for Clark ledger', 'service'],
  ['dell', 'Dell warranty technician', 'vendor'],
  ['brother', 'Brother printer vendor support', 'vendor'],
  ['clio', 'Clio remote support', 'vendor'],
  ['booth', 'Booth & Co copier technician', 'vendor'],
];
