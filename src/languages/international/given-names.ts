/**
 * Given names as a hint at gender and name shape only, never at who spoke. Names common for both are in neither list.
 * They are names common in American and Western European news, and some of people often in the news of the 2010s and
 * 2020s that are rare otherwise.
 */
export const maleNames = `
  aaron abdul abraham adam adrian ahmed al alan albert alberto alejandro alex alexander alfred alfredo ali allan allen
  alvaro amir andre andreas andrei andres andrew andy angel angelo anthony anton antonio antoine arnold art arthur asa
  ashraf barack barney barry bart ben benjamin benny bernard bernie bert bill billy blake bob bobby boris brad bradley
  brandon brent bret brett brian bruce bruno bryan byron caleb calvin carl carlos cesar chad charles charlie chester
  chip chris christian christoph christopher chuck clarence clark claude clay clayton clifford clint clinton cody
  colin conrad corey cory craig curt curtis dale damian dan daniel danny darrell darren darryl dave david dean denis
  dennis derek derrick devin diego dick dmitri dmitry dominic don donald doug douglas duane duncan dustin dwight earl
  ed eddie edgar edmund eduardo edward edwin eli elijah elliott emanuel emilio emmanuel enrique eric erik ernest
  ernesto erick esteban ethan eugene evan fabio felipe felix fernando floyd francis francisco francois frank franklin
  franz fred frederick gabriel gary gavin gene geoff geoffrey george gerald gerard gerardo gilbert giovanni glen glenn
  gordon graham grant greg gregg gregory guillermo gus gustavo guy hans harold harry hassan hector heinrich helmut
  henri henry herbert herman homer horst howard hubert hugh hugo hussein ian ibrahim ignacio igor isaac ivan jack
  jackson jacob jacques jaime jake jamal james jared jason javier jay jean jeb jeff jeffrey jens jeremy jerome jerry
  jesse jesus jim jimmy joachim joao joaquin joe joel johan johannes john johnny jon jonathan jordan jorge jose josef
  joseph josh joshua juan jules julian julio julius jurgen justin karl keith ken kenneth kent kevin kirk klaus kofi
  kurt kyle lance larry lars laurence lawrence lee leo leon leonard leonardo leroy lewis liam lincoln lindsey lloyd
  lorenzo lou louis lucas luigi luis luke luther mahmoud malcolm manuel marc marcel marco marcos marcus mario mark
  markus marshall martin marvin mateo matt matthew matthias maurice mauricio max maximilian mehmet mel melvin michael
  miguel mick mike mikhail milton mitch mitchell mitt mohamed mohammad mohammed morgan moses muhammad murray mustafa
  nate nathan nathaniel ned neil nelson newt nicholas nick nicolas nicolás nigel nikolai noah noel norman oliver omar
  orlando orrin oscar osama otto owen pablo patrick paul pedro percy perry pete peter phil philip philippe phillip
  pierre preston quentin rafael rahm ralph ramon ramzi rand randall randolph randy raul raúl ray raymond reggie
  reginald reince reinhold rene rex ricardo richard rick ricky rob robert roberto rod roderick rodney rodrigo roger
  roland rolf roman ron ronald ronnie ross roy rudolph rudy rupert russ russell ryan salvador sam samir samuel scott
  sean sebastian serge sergei sergey sergio seth shane shaun shawn sheldon sherman sidney silvio simon spencer stanley
  stefan stephane stephen steve steven stewart stu stuart tad tariq ted terrence terry theodore thomas tim timothy
  tobias todd tom tommy tony travis trent trevor trey tucker tyler ulrich uwe valentin vernon vicente victor vince
  vincent vladimir volodymyr wade wallace walter warren wayne wendell wesley wilbur wilhelm will willard william
  willie wolfgang woodrow xavier yuri yusuf zach zachary zack denny darius jamie keir olaf rishi narendra xi recep
  bashar benito bibi
`

export const femaleNames = `
  abby abigail adele adriana agnes aisha alejandra alexandra alexandria alexis alice alicia alison allison alyssa
  amanda amber amelia amy ana andrea angela angelina angie anita ann anna anne annette annie april ariana arlene
  ashley audrey ava barbara beatrice becky belinda bernadette beth betsy betty beverly bonnie brenda briana bridget
  brigitte brittany caitlin camila camille candace carla carly carmen carol carole carolina caroline carolyn carrie
  catalina catherine cathy cecilia celeste charlene charlotte chelsea cheryl chloe christa christiane christina
  christine cilia cindy claire clara claudia colleen connie constance consuelo corina cristina crystal cynthia daisy
  dana danielle dawn deb debbie deborah debra delcy denise desiree diana diane dianne dolores donna dora doris dorothy
  edith eileen elaine eleanor elena elisa elise elizabeth ella ellen elsa emily emma erica erika erin estelle esther
  eva evelyn fatima faye felicia fiona florence frances francesca gabriela gail georgia geraldine gertrude gina
  giorgia gisele gladys gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena helga
  henrietta hillary hilary holly hope huma ida imelda ines inga ingrid irene iris isabel isabella ivana ivanka jackie
  jacqueline jan jane janet janice jasmine jean jeanine jeanne jen jenna jennifer jenny jessica jill jo joan joann
  joanna joanne jocelyn jodi josephine joy joyce juana juanita judith judy julia juliana julie juliet june kamala
  karen karin karla kate katharine katherine kathleen kathryn kathy katie katrina kayla kayleigh kellie kellyanne
  kerry kim kimberly kirsten kirstjen kristen kristin kristina kristine laura lauren laurie leah leila lena leslie
  leticia lily linda lisa liz liza lois loretta lori lorraine louise lucia lucille lucy luisa lupita lydia lynn lynne
  mabel mackenzie madeleine madeline maggie malia mandy marcia margaret margarita marge maria maría mariana marianne
  marie marilyn marina marion marjorie marlene marsha martha mary maureen maxine maya mazie megan meghan megyn melania
  melanie melinda melissa mercedes michele michelle mika mildred mimi miranda miriam molly monica monika muriel nadia
  nancy naomi natalia natalie natasha nellie nicole nikki nina nora norma olga olivia omarosa oprah pamela pat
  patricia patsy patti patty paula pauline peggy penelope penny petra phyllis priscilla rachel ramona rebecca regina
  renee rita roberta robin rocio rocío rosa rosalind rose rosemary roxanne ruby ruth sabine sabrina sally samantha
  sandra sara sarah sasha selena serena shannon sharon sheila shelley sherri sheryl shirley silvia simone sofia sonia
  sonya sophia sophie stacey stacy stella stephanie stormy sue susan susana susanne suzanne sylvia tamara tammy tania
  tanya tara teresa terri tess theresa tiffany tina toni tracy trisha tulsi ursula valerie vanessa vera verónica
  veronica vicki victoria viola violet virginia vivian wanda wendy whitney wilma yolanda yvette yvonne zoe dina
  rashida ilhan ayanna tipper condoleezza
`
