/** Words of a list in a template literal. */
const list = (words: string): string[] => words.trim().split(/\s+/);

/**
 * Words that say nothing about what a Bulgarian text is about. Source: npm stopwords-iso 1.1.0 (MIT), the list "bg",
 * without its 54 words that people do search for (живот, нов, равен, екип …).
 */
export const bulgarianStopWords = list(`
  а аз ако ала бе без беше би бил била били било близо бъдат бъде бяха в вас ваш ваша вероятно вече взема
  ви вие винаги внимава все всеки всички всичко всяка във въпреки върху г ги го д да дали два двама
  двамата две двете до докато докога дори досега доста друг друга други е едва един една едно ето за зад
  заради засега затова защо защото и из или им има имат иска й каза как каква какво както какъв като кога
  когато което които кой който колко която къде където към ли м малко ме между мен ми много мнозина мога
  могат може му н на над назад най направи например нас не него нещо нея ни ние никой нито нищо но някои
  някой няколко няма обаче около освен особено от отгоре отново още пак по повече повечето под поне поради
  после почти прави пред преди през при пък пъти с са сам само се сега си скоро след следващ сме според
  сред срещу сте съм със също т тази така такива такъв там твой те тези ти то това тогава този той толкова
  точно три трябва тук тъй тя тях у утре ч че често чрез ще щом я як
`);

/** Forms of the same pronouns and auxiliary verbs that the list above lacks. Own list (CC0). */
export const moreBulgarianStopWords = list(`
  бих биха бихме бихте бъда бъдем бъдете бъдеш бях бяхме бяхте вам вашата ваше вашето ваши вашите вашия
  всичките всяко каквито каквото кого когото кое кои колкото коя мое моето мои моите мой моя моята нали
  нам наш наша нашата наше нашето наши нашите нашия негов негова неговата негови неговите неговия негово
  неговото неин нейна нейната нейни нейните нейния нейно нейното нека някого някое някоя онази онези онзи
  онова понеже свое своето свои своите свой своя своята такава такова тая твое твоето твои твоите твоя
  твоята техен техни техните техния тия тоя туй тяхна тяхната тяхно тяхното чие чието чии чиито чий чийто
  чия чиято щеше щях щяха
`);

/** The same for English. Source: english.stop of PostgreSQL (PostgreSQL Licence), which has it from Snowball (BSD). */
export const englishStopWords = list(`
  i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers
  herself it its itself they them their theirs themselves what which who whom this that these those am is
  are was were be been being have has had having do does did doing a an the and but if or because as until
  while of at by for with about against between into through during before after above below to from up
  down in out on off over under again further then once here there when where why how all any both each
  few more most other some such no nor not only own same so than too very s t can will just don should now
`);
