/** The rules' sentences in German; what a rule says in English stands with its declaration. */
import type { RuleId, SilentRuleId } from './index.ts';

export const GERMAN_RULES: Readonly<Record<RuleId | SilentRuleId, string>> = {
  'figure/matches': 'Die Quelle hat dieselbe Zahl für dieselbe Sache, am selben Ort und im selben Zustand.',
  'figure/bound-dropped':
    'Die Zahl stimmt, nur ihr „mindestens“, „mehr als“ oder „etwa“ ist weggefallen: eine Anmerkung, keine Korrektur.',
  'figure/order-of-magnitude': 'Eine vage Größenordnung wie „Zehntausende“ ist richtig, wenn die Zahl einer Quelle darin liegt.',
  'figure/lower-bound':
    'Eine Untergrenze folgt aus einer größeren Zählung derselben Sache: Zwei Untergrenzen widersprechen sich nicht.',
  'figure/rounded':
    'Eine ausdrücklich gerundete Zahl, die von der Zahl der Quelle um höchstens ein Zwanzigstel abweicht, ist die der Quelle.',
  'figure/spread': 'Eine Spanne, die als Spanne berichtet wird, ist richtig, wenn die Quelle sie oder eines ihrer Enden nennt.',
  'figure/credited-source':
    'Wo Primärquellen sich widersprechen und der Artikel sich auf eine von ihnen beruft, wird er an dieser gemessen; die anderen werden gezeigt.',
  'figure/press-credited':
    'Eine Schätzung der Presse ist der Ursprung ihrer Zahl: Wer sie ihrem Urheber oder der Presse zuschreibt, liegt richtig.',
  'figure/press-estimate':
    'Eine Schätzung der Presse ist keine amtliche Zählung: Als gesichert dargestellt fehlt ihr, wer geschätzt hat.',
  'figure/noun-missing': 'Die Zahl ist die einer Quelle, aber der Artikel sagt nicht, was sie zählt.',
  'figure/unit-differs':
    'Die Zahl ist die der Quelle, aber für etwas anderes: Server sind keine Organisationen. Allein deshalb nie rot.',
  'figure/scope-differs':
    'Die Zahl ist die der Quelle, aber für einen anderen Ort: Was für ein Land gezählt wurde, gilt nicht für die Welt. Allein deshalb nie rot.',
  'figure/state-differs':
    'Die Zahl ist die der Quelle, aber es soll mehr geschehen sein: Verwundbar ist nicht gehackt. Allein deshalb nie rot.',
  'figure/bound-turned': 'Eine umgedrehte Grenze: „bis zu“ für das „mindestens“ der Quelle, oder umgekehrt.',
  'figure/speaker-differs': 'Die Zahl stimmt, wird aber einer Quelle zugeschrieben, die sie nicht genannt hat.',
  'figure/wrong-defendants': 'So viele wurden angeklagt, aber in einem anderen Fall und nicht wegen dieses Angriffs.',
  'figure/other-case': 'Die Zahl gehört zu einem anderen Fall, den der Artikel von diesem nicht trennt.',
  'figure/sources-differ':
    'Primärquellen nennen verschiedene Zahlen für dieselbe Sache, und der Artikel beruft sich auf keine von ihnen.',
  'figure/flaw-count':
    'Wie viele Lücken der Angriff nutzte, steht fest: Eine größere Zahl von Zero-Days ist falsch, eine kleinere kann ein Teil sein.',
  'figure/own-count':
    'Die genannte Quelle hat für diese Sache genau eine Zahl, und die des Artikels liegt um eine Größenordnung daneben.',
  'figure/slipped-zero': 'Die Ziffern der Quelle mit einer Null zu viel oder zu wenig, für dieselbe Sache am selben Ort.',
  'figure/only-count':
    'Was an einem Ort entfernt oder bereinigt wurde, haben die gezählt, die es taten, und die Zahl des Artikels kann nicht die ihre sein.',
  'figure/unverified-only':
    'Nur eine Quelle, die sich nicht überprüfen ließ, hat diese Zahl: Sie stützt nichts und widerlegt nichts.',
  'figure/no-fact':
    'Eine Zahl zu diesem Angriff, die sich prüfen ließe, die aber keine hinterlegte Quelle hat, wie es für die meisten örtlichen Zahlen gilt.',
  'figure/flaws-in-part':
    'Eine Zahl von Lücken, die ein Teil des Ganzen sein kann oder die auf einmal geschlossenen meint, ist weder belegt noch falsch.',
  'figure/not-a-harm-count':
    'Keine hinterlegte Quelle hat die Zahl, und der Satz sagt nicht, was Organisationen oder Rechnern geschehen ist.',

  'date/matches': 'Das Ereignis ist hinterlegt, und Tag oder Zeitraum im Artikel treffen seinen Tag.',
  'date/time-zone': 'Ein Tag später als in der Quelle, was die Zeitzone erklärt: eine Anmerkung.',
  'date/revised-later':
    'Richtig, als der Artikel erschien; die Quelle hat sich seither berichtigt, was gezeigt wird und nichts widerlegt.',
  'date/kindred-event':
    'Der Tag ist für ein verwandtes Ereignis hinterlegt, das dieselben Worte meinen können: Ein Update an dem Tag ist eine Bekanntgabe an dem Tag.',
  'date/other-event':
    'Bevor ein Datum aufgegeben oder rot markiert wird, wird es als anderes Ereignis gelesen, das der Satz nahelegt; und dieses passt.',
  'date/event-year': 'Der Artikel nennt kein Jahr: Im Jahr des Ereignisses gelesen, passt der Tag.',
  'date/week-before': '„Letzten Dienstag“ kann diese oder die vorige Woche meinen: Als Woche davor gelesen, passt der Tag.',
  'date/party-day':
    'Keine Worte sagen, welches Ereignis gemeint ist, aber zu jemandem, den der Satz nennt, ist für genau diesen Tag etwas hinterlegt.',
  'date/known-day':
    'Keine Worte sagen, welches Ereignis gemeint ist, aber der Satz handelt vom Angriff, und der Tag gehört zu denen, an denen er erzählt wird.',
  'date/published-day': 'Wer sich an diesem Tag geäußert haben soll, hat an diesem Tag etwas veröffentlicht, das hinterlegt ist.',
  'date/attack-period': 'Ein Zeitraum für den ganzen Angriff ist richtig, wenn er dessen Beginn einschließt.',
  'date/attack-began-earlier': 'Ein Zeitraum für den ganzen Angriff lässt Wochen aus, in denen dieser schon im Gange war.',
  'date/outdated':
    'Der Tag ist die erste Angabe einer Quelle, und ihre Berichtigung war schon öffentlich, als der Artikel erschien.',
  'date/wrong-day':
    'Es gibt nur ein solches Ereignis; der Satz nennt es deutlich neben dem Datum und von eben dem, der hinterlegt ist; und es war ein anderer Tag.',
  'date/event-unclear': 'Keine Worte des Satzes sagen, zu welchem Ereignis des Dossiers das Datum gehört.',
  'date/no-such-event':
    'Das Dossier hat kein solches Ereignis mit diesem Handelnden: Dass jemand an einem Tag etwas sagte, wird nur geprüft, wo das Gesagte hinterlegt ist.',
  'date/may-recur':
    'Von solchen Ereignissen kann es mehr geben, als das Dossier kennt: Ein Tag, der zu keinem hinterlegten passt, ist darum nicht falsch.',
  'date/not-told-plainly':
    'Die Worte, die das Ereignis nennen, stehen zu weit vom Datum oder weisen auf ein anderes Produkt, eine andere Anordnung oder einen anderen Handelnden: Dem Artikel wird es nicht angelastet.',
  'date/not-this-attack': 'Nichts im Satz verbindet den Beginn, den er datiert, mit diesem Angriff.',
  'date/other-doer':
    'Der Satz sagt nicht, dass derjenige es tat, dessen Tag hinterlegt ist: Andere können dergleichen an einem anderen Tag getan haben.',
  'date/too-far-off': 'Der Tag liegt so weit von dem des Ereignisses entfernt, dass etwas anderes gemeint sein muss.',
  'date/start-in-doubt':
    'Ein Beginn ist nur falsch, wo der Artikel sich für ihn auf niemanden beruft und er Wochen von jedem hinterlegten Beginn entfernt liegt.',
  'date/others-accused': 'Viele haben Vorwürfe erhoben: Ein Tag, an dem ein anderer von ihnen es tat, ist nicht ausgeschlossen.',
  'date/another-event-that-day':
    'Der Tag passt nicht zum Ereignis, aber ein anderes Ereignis dieser Sache fiel auf ihn, das gemeint sein kann: keine rote Markierung, doch der hinterlegte Tag wird gezeigt.',
  'date/weekday-far-off': '„Am Mittwoch“, weit vom Ereignis entfernt, meint einen anderen Mittwoch.',
  'date/year-inferred':
    'Das Jahr wurde lange nach dem Ereignis erschlossen, und aufgrund einer Schlussfolgerung wird kein Datum rot.',
  'date/attack-day':
    'Ein Tag oder wenige Tage für den ganzen Angriff sind die eines Opfers oder einer Welle, und keine Quelle schließt sie aus.',

  'attribution/matches': 'Der Ankläger hat dasselbe gesagt: Die Stufe im Artikel ist seine eigene.',
  'attribution/country':
    '„China“ oder „Peking“ für den Staat ist richtig bei einer Regierung, die die Angreifer staatlich unterstützt nannte oder weiter ging.',
  'attribution/one-rung': 'Das Ministerium für Staatssicherheit gehört der Regierung: Wer es nannte, nannte die Regierung.',
  'attribution/understated': 'Schwächer als die eigenen Worte des Anklägers und in ihnen enthalten: eine Anmerkung.',
  'attribution/overstated':
    'Stärker als alles, was der Ankläger bis zu diesem Tag gesagt hatte; beschuldigt hat er, die Richtung stimmt also.',
  'attribution/stranger': 'Es beschuldigt jemand, von dem keine hinterlegte Quelle handelt.',
  'attribution/withheld':
    'Der Artikel sagt, dass der Ankläger nicht so weit ging, und seine stärksten hinterlegten Worte tun es nicht.',
  'attribution/military-unsure': 'Niemand hat das Militär genannt; doch der Satz sagt nicht, dass er diesen Angriff meint.',
  'attribution/military': 'Der Ankläger nannte einen anderen Teil des Staates: Das Militär hat niemand genannt.',
  'attribution/confidence-differs':
    'Wie sicher sich der Ankläger war, sagt er mit seinem eigenen Wort auf seiner eigenen Skala; der Artikel hat ein anderes Wort.',
  'attribution/group-unnamed':
    'Der Ankläger hat beschuldigt, aber keine hinterlegte Äußerung von ihm nennt die Gruppe, die der Artikel nennt.',
  'attribution/declined':
    'Von dem angeblichen Ankläger ist hinterlegt, dass er bis dahin niemanden nannte: Es gab keinen Vorwurf.',
  'attribution/not-yet': 'Der Ankläger hat seinen Vorwurf erst erhoben, nachdem der Artikel erschienen war, und davor keinen.',
  'attribution/weaker-stance': 'Die Äußerung war schwächer: Sie nahm zur Kenntnis oder verurteilte, beschuldigte aber nicht.',
  'attribution/other-target': 'Der hinterlegte Vorwurf gilt einer anderen Sache als dem Angriff auf Exchange.',
  'attribution/no-fact': 'Das Dossier hat von diesem Ankläger keine Äußerung, weder dafür noch dagegen.',
  'attribution/own-voice':
    'In eigenem Namen darf der Artikel so weit gehen, wie eine Quelle bis zu diesem Tag öffentlich gegangen war; angemerkt wird, dass er sich auf niemanden beruft.',
  'attribution/stated-as-fact':
    'Die Verantwortung des chinesischen Staates als bloße Tatsache: Es fehlt, wer das sagt und dass es bestritten wird.',
  'attribution/own-voice-overstated':
    'Als Tatsache dargestellt, und stärker als alles, was eine Quelle bis zu diesem Tag gesagt hatte.',
  'attribution/crowd':
    'Namenlosen Anklägern zugeschrieben, wird es am Stärksten gemessen, was eine Regierung, sonst irgendjemand, bis dahin gesagt hatte.',
  'attribution/crowd-overstated':
    'Namenlosen Anklägern zugeschrieben, und stärker als alles, was ein Ankläger bis dahin gesagt hatte.',
  'attribution/denial': 'Ein Dementi ist eine Äußerung eigener Art, und ein solches ist hinterlegt.',
  'attribution/no-denial': 'Von genau dieser Stelle ist kein Dementi hinterlegt.',
  'attribution/silence':
    'Dass jemand keinen Täter nannte, ist richtig, wo hinterlegt ist, dass er es ablehnte oder etwas Schwächeres sagte.',
  'attribution/silence-broken-later':
    'Dass jemand keinen Täter nannte, war an jenem Tag richtig; der spätere Vorwurf wird gezeigt und widerlegt nichts.',
  'attribution/answered':
    'Der Artikel sagt, China habe nicht geantwortet, doch seine Antwort war seit mindestens einem Tag öffentlich.',
  'attribution/silence-unknown': 'Das Dossier hat von dieser Stelle nichts, weder Worte noch Schweigen.',
  'attribution/stance':
    'Zur Kenntnis nehmen, verurteilen oder sagen, wer den Angreifern Unterschlupf gewährt: Das ist richtig bei dem, der es sagte oder mehr als das.',
  'attribution/other-groups':
    'Dass andere Gruppen oder Kriminelle beteiligt waren, ist richtig, wo die genannte Quelle es sagte oder, ohne Nennung, irgendeine.',
  'attribution/likelihood':
    'Wie sicher sich eine Quelle über einen Zweck war, ist ihr eigenes Wort; der Zweck selbst wird nicht bewertet.',
  'attribution/likelihood-differs':
    'Wie sicher sich eine Quelle über einen Zweck war, wird mit einem anderen Wort als ihrem wiedergegeben; der Zweck selbst wird nicht bewertet.',
  'attribution/other-group':
    'Der genannten Gruppe wird eine andere Sache vorgeworfen, und die Quellen nannten für diesen Angriff eine andere Gruppe.',
  'attribution/one-of-several':
    'Ohne Berufung auf jemanden soll eine Gruppe hinter dem Angriff stehen, die nur eine Quelle zu den Beteiligten zählt; andere nennen eine andere.',
  'attribution/other-case': 'Ein hinterlegter Vorwurf in einer anderen Sache, den der Artikel von dieser trennt.',
  'attribution/charged': 'Die Angeklagten sind die wegen dieses Angriffs Angeklagten.',
  'attribution/charged-elsewhere': 'Anklagen in einem anderen Fall, den der Artikel von diesem Angriff trennt.',
  'attribution/wrong-defendants':
    'Die vier im Juli 2021 Angeklagten wurden in einem anderen Fall angeklagt: Die Zahl stimmt, die Verbindung zu diesem Angriff nicht.',
  'attribution/other-country':
    'Das Land, das der Artikel nennt, ist nicht das, welches bis dahin eine Quelle für diesen Angriff genannt hatte.',
  'attribution/admitted': 'Der Beschuldigte soll es zugegeben haben; hinterlegt ist, dass er es bestreitet.',
  'attribution/accused-already':
    'Der Artikel sagt ausdrücklich, die genannte Stelle habe niemanden beschuldigt, doch ihr Vorwurf war da schon öffentlich.',
  'attribution/charges-not-yet':
    'Chinesische Hacker sollen wegen dieses Angriffs angeklagt sein, bevor die ersten Anklagen öffentlich waren.',
  'attribution/other-name':
    'Der Name, den der Artikel der Gruppe gibt, gehört einer anderen Gruppe oder ist nicht der ihres Namensgebers.',
  'attribution/asked-or-supposed': 'Eine Frage oder eine Bedingung beschuldigt niemanden.',
  'attribution/nobody-yet': 'Am Tag des Artikels war kein Vorwurf öffentlich, und was später kam, widerlegt nichts.',
  'attribution/not-this-attack':
    'Nichts verbindet den Vorwurf mit diesem Angriff; der Ankläger hatte dazu keinen erhoben, aber der Artikel kann etwas anderes meinen.',
  'attribution/other-affair-unknown': 'Ein Vorwurf in einer anderen Sache, der nicht hinterlegt ist.',
  'attribution/stance-unknown':
    'Von dieser Stelle ist nichts hinterlegt, was ihr Zurkenntnisnehmen, Verurteilen oder ihr Wort über einen Unterschlupf beträfe.',
  'attribution/others-unknown':
    'Bis zu diesem Tag hatte keine hinterlegte Quelle von anderen Gruppen oder Kriminellen gesprochen.',
  'attribution/speaker-unknown':
    'Wer bestreitet, schweigt oder Stellung nimmt, ist nicht so genannt, dass es sich einer Stelle des Dossiers zuordnen ließe.',
  'attribution/no-answer-yet': 'Dass China nicht oder hierauf noch nicht geantwortet hatte, ist an diesem Tag nicht falsch.',
  'attribution/spoke-already': 'Der Vorwurf war bis dahin erhoben, aber Schweigen zu einem Punkt ist kein Schweigen zu allem.',
  'attribution/charges-unknown': 'Keine hinterlegte Anklage ist die, die der Artikel meint.',
  'attribution/purpose':
    'Zwecke, und was entwendet wurde, werden nicht bewertet, und die Quelle gab hierfür keine eigene Wahrscheinlichkeit an.',

  'time/confirmed-later':
    'Als der Artikel erschien, war dazu nichts hinterlegt; was eine Quelle später veröffentlichte, bestätigt es.',
  'stance/rejected': 'Der Artikel berichtet einen falschen Vorwurf, um ihn zurückzuweisen, und die Quellen tun dasselbe.',
  'stance/not-asserted':
    'Der Wert ist falsch, aber der Artikel fragt danach oder weist ihn zurück, statt ihn zu behaupten: nie rot.',
  'stance/other-affair': 'Der Satz handelt von einer anderen Sache, zu der dieses Dossier keine Vorwürfe zum Prüfen hat.',
  'quotation/altered': 'Der Wert stimmt, aber Worte in Anführungszeichen folgen denen der Quelle und sind nicht die der Quelle.',
};
